package fr.chapeau.review;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.text.LineEnding;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells what changed between two versions of a post. Never throws, whatever their texts are;
/// thread-safe, and not for the JavaFX thread.
public final class ChangeReader {
    private final PictureComparison pictures;

    /// @param kramdown reads Markdown as the site does
    /// @param alternatives which fields of the site are pictures with an alternative
    public ChangeReader(Kramdown kramdown, ImageAlternatives alternatives) {
        pictures = new PictureComparison(new PictureReading(kramdown, alternatives));
    }

    /// What changed.
    ///
    /// @param before null for a new post
    /// @param after null for a deleted one
    public PostChanges read(@Nullable PostVersion before, @Nullable PostVersion after) {
        String newText = after == null ? "" : after.file().text();
        String oldText = before == null ? "" : before.file().text();
        List<FileChange> file = new ArrayList<>();
        if (before != null && after != null) {
            if (!before.path().equals(after.path())) {
                file.add(new FileChange.Renamed(before.path(), after.path()));
            }
            if (before.file().bom() != after.file().bom()) {
                file.add(new FileChange.ByteOrderMark(after.file().bom()));
            }
            LineEnding ends = LineEnding.dominantIn(oldText);
            LineEnding newEnds = LineEnding.dominantIn(newText);
            if (ends != newEnds && areAll(ends, oldText) && areAll(newEnds, newText)) {
                file.add(new FileChange.LineEnds(ends, newEnds));
                oldText = newEnds.in(oldText);
            }
        }
        FrontMatter old = FrontMatter.parse(oldText);
        FrontMatter fresh = FrontMatter.parse(newText);
        HeaderChanges header = FieldComparison.between(old, fresh);
        Span oldBody = old.parts().body();
        Span newBody = fresh.parts().body();
        List<Block> oldBlocks = BlockReader.read(oldText, oldBody);
        List<Block> newBlocks = BlockReader.read(newText, newBody);
        BodyChanges body =
                oldBody.of(oldText).equals(newBody.of(newText))
                        ? kept(oldText, oldBlocks, newText, newBlocks)
                        : compared(oldText, oldBlocks, newText, newBlocks);
        return new PostChanges(
                before,
                after,
                oldText,
                newText,
                file,
                header,
                body,
                pictures.between(
                        old,
                        fresh,
                        header,
                        new PictureComparison.Bodies(oldBlocks, newBlocks, body)));
    }

    private static boolean areAll(LineEnding ending, String text) {
        return text.contains(ending.characters()) && ending.in(text).equals(text);
    }

    private static BodyChanges compared(
            String oldText, List<Block> oldBlocks, String newText, List<Block> newBlocks) {
        Words.Names names = new Words.Names();
        Side old = new Side(oldText, oldBlocks, names);
        Side fresh = new Side(newText, newBlocks, names);
        return BodyFlow.of(BodyAlignment.of(old, fresh, names));
    }

    private static BodyChanges kept(
            String oldText, List<Block> oldBlocks, String newText, List<Block> newBlocks) {
        List<BlockChange> kept = new ArrayList<>();
        for (int i = 0; i < oldBlocks.size(); i++) {
            PieceWriter writer = new PieceWriter(oldText, newText);
            writer.keep(oldBlocks.get(i).whole(), newBlocks.get(i).whole());
            kept.add(new BlockChange.Kept(oldBlocks.get(i), newBlocks.get(i), writer.pieces()));
        }
        return new BodyChanges(kept);
    }
}
