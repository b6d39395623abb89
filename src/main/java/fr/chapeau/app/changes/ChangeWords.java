package fr.chapeau.app.changes;

import fr.chapeau.i18n.Texts;
import fr.chapeau.review.BlockChange;
import fr.chapeau.review.FileChange;
import fr.chapeau.review.Picture;
import fr.chapeau.review.PictureChange;
import java.util.Objects;
import java.util.Optional;

/// Says in words what became of blocks, of pictures and of the file.
public final class ChangeWords {
    private static final int BEGINNING = 40;

    private final Texts texts;

    public ChangeWords(Texts texts) {
        this.texts = texts;
    }

    /// What is said of the file itself.
    public String of(FileChange change) {
        return switch (change) {
            case FileChange.Renamed(var before, var after) ->
                    texts.of(ChangesMessage.RENAMED, before.toString(), after.toString());
            case FileChange.LineEnds(var before, var after) ->
                    texts.of(ChangesMessage.LINE_ENDS, before.name(), after.name());
            case FileChange.ByteOrderMark(boolean added) ->
                    texts.of(added ? ChangesMessage.BOM_ADDED : ChangesMessage.BOM_REMOVED);
        };
    }

    /// What became of a block; a moved one says from where or to where.
    ///
    /// @param oldText the whole old version
    public String of(BodyPart.Shown part, String oldText) {
        int way = part.down() ? 1 : 0;
        return switch (part.change()) {
            case BlockChange.Kept kept -> folded(1);
            case BlockChange.Changed changed ->
                    texts.of(
                            changed.isBlankOnly()
                                    ? ChangesMessage.BLOCK_BLANKS
                                    : ChangesMessage.BLOCK_CHANGED);
            case BlockChange.Added added -> texts.of(ChangesMessage.BLOCK_ADDED);
            case BlockChange.Removed removed -> texts.of(ChangesMessage.BLOCK_REMOVED);
            case BlockChange.Moved moved ->
                    texts.of(
                            moved.isSame()
                                    ? ChangesMessage.BLOCK_MOVED
                                    : ChangesMessage.BLOCK_MOVED_CHANGED,
                            way);
            case BlockChange.Left left ->
                    texts.of(
                            ChangesMessage.BLOCK_LEFT,
                            beginning(left.before().span().of(oldText)),
                            way);
        };
    }

    /// What stands for blocks that are as they were.
    public String folded(int count) {
        return texts.of(ChangesMessage.BLOCKS_KEPT, count);
    }

    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= BEGINNING) {
            return line;
        }
        int end = line.lastIndexOf(' ', BEGINNING);
        return line.substring(0, end > 0 ? end : BEGINNING) + "…";
    }

    /// What became of a picture.
    public String of(PictureChange change) {
        return switch (change) {
            case PictureChange.Added(Picture after) ->
                    texts.of(ChangesMessage.PICTURE_ADDED, after.address(), alternative(after));
            case PictureChange.Removed(Picture before) ->
                    texts.of(ChangesMessage.PICTURE_REMOVED, before.address());
            case PictureChange.Replaced(Picture before, Picture after) ->
                    texts.of(
                            Objects.equals(before.alternative(), after.alternative())
                                    ? ChangesMessage.PICTURE_REPLACED_ALONE
                                    : ChangesMessage.PICTURE_REPLACED,
                            before.address(),
                            after.address(),
                            alternative(after));
            case PictureChange.Described(Picture before, Picture after) ->
                    texts.of(
                            ChangesMessage.PICTURE_DESCRIBED,
                            after.address(),
                            alternative(before),
                            alternative(after));
        };
    }

    /// The alternative of a picture, or that there is none.
    public String alternative(Picture picture) {
        return Optional.ofNullable(picture.alternative())
                .map(text -> text.isEmpty() ? texts.of(ChangesMessage.PICTURE_DECORATIVE) : text)
                .orElseGet(() -> texts.of(ChangesMessage.PICTURE_NOT_DESCRIBED));
    }
}
