package fr.chapeau.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.chapeau.app.changes.BodyPart;
import fr.chapeau.app.changes.DraftChanges;
import fr.chapeau.app.changes.FieldRow;
import fr.chapeau.app.changes.FieldRows;
import fr.chapeau.review.BlockChange;
import fr.chapeau.review.FileChange;
import fr.chapeau.review.Picture;
import fr.chapeau.review.PictureChange;
import fr.chapeau.review.Piece;
import fr.chapeau.review.PostChanges;
import fr.chapeau.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes what changed in an article for programmes, a JSON object a line. Offsets are in UTF-16
/// units of the old and of the new text.
final class ChangesJson {
    private final Terminal terminal;

    ChangesJson(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(DraftChanges.Found found) {
        PostChanges changes = found.article().changes();
        ObjectNode post = line(found, "post");
        post.put("change", changes.isNew() ? "new" : changes.isDeleted() ? "deleted" : "changed");
        print(post);
        changes.file().forEach(change -> print(file(line(found, "file"), change)));
        for (FieldRow row : FieldRows.of(found.article(), terminal.texts())) {
            ObjectNode line = line(found, "field");
            line.put("label", row.label()).put("note", row.note());
            print(line.put("before", row.before()).put("after", row.after()));
        }
        if (!changes.header().readable() && !changes.header().isEmpty()) {
            ObjectNode line = line(found, "header");
            pieces(line, changes.header().source());
            print(line);
        }
        changes.pictures().forEach(change -> print(picture(line(found, "picture"), change)));
        if (!changes.body().isEmpty()) {
            BodyPart.of(changes.body()).forEach(part -> print(part(found, part)));
        }
    }

    private static ObjectNode line(DraftChanges.Found found, String kind) {
        return JsonValues.object().put("file", found.shown()).put("kind", kind);
    }

    private void print(ObjectNode line) {
        terminal.out().println(line);
    }

    private static ObjectNode file(ObjectNode line, FileChange change) {
        return switch (change) {
            case FileChange.Renamed(var before, var after) ->
                    line.put("change", "renamed")
                            .put("before", before.toString())
                            .put("after", after.toString());
            case FileChange.LineEnds(var before, var after) ->
                    line.put("change", "line-ends")
                            .put("before", before.name())
                            .put("after", after.name());
            case FileChange.ByteOrderMark(boolean added) ->
                    line.put("change", added ? "bom-added" : "bom-removed");
        };
    }

    private static ObjectNode picture(ObjectNode line, PictureChange change) {
        return switch (change) {
            case PictureChange.Added(Picture after) -> pictures(line, "added", null, after);
            case PictureChange.Removed(Picture before) -> pictures(line, "removed", before, null);
            case PictureChange.Replaced(Picture before, Picture after) ->
                    pictures(line, "replaced", before, after);
            case PictureChange.Described(Picture before, Picture after) ->
                    pictures(line, "described", before, after);
        };
    }

    private static ObjectNode pictures(
            ObjectNode line, String change, @Nullable Picture before, @Nullable Picture after) {
        line.put("change", change);
        if (before != null) {
            line.putObject("before")
                    .put("address", before.address())
                    .put("alternative", before.alternative());
        }
        if (after != null) {
            line.putObject("after")
                    .put("address", after.address())
                    .put("alternative", after.alternative());
        }
        return line;
    }

    private static ObjectNode part(DraftChanges.Found found, BodyPart part) {
        return switch (part) {
            case BodyPart.Folded(List<BodyPart.Shown> blocks) ->
                    line(found, "kept-blocks").put("count", blocks.size());
            case BodyPart.Shown shown -> {
                ObjectNode line = line(found, "block");
                line.put("change", word(shown.change()));
                line.put("block", shown.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                if (shown.change() instanceof BlockChange.Left left) {
                    place(line, "before", left.before().span());
                    place(line, "after", left.after().span());
                } else {
                    pieces(line, shown.change().pieces());
                }
                yield line;
            }
        };
    }

    private static String word(BlockChange change) {
        return switch (change) {
            case BlockChange.Kept kept -> "kept";
            case BlockChange.Changed changed -> "changed";
            case BlockChange.Added added -> "added";
            case BlockChange.Removed removed -> "removed";
            case BlockChange.Moved moved -> "moved";
            case BlockChange.Left left -> "moved-away";
        };
    }

    private static void pieces(ObjectNode line, List<Piece> pieces) {
        ArrayNode array = line.putArray("pieces");
        for (Piece piece : pieces) {
            ObjectNode one = array.addObject();
            switch (piece) {
                case Piece.Kept(Span before, Span after, String text) -> {
                    place(one.put("kept", text), "before", before);
                    place(one, "after", after);
                }
                case Piece.Deleted(Span before, String text) ->
                        place(one.put("deleted", text), "before", before);
                case Piece.Inserted(Span after, String text) ->
                        place(one.put("inserted", text), "after", after);
            }
        }
    }

    private static void place(ObjectNode line, String name, Span span) {
        line.putArray(name).add(span.start()).add(span.end());
    }
}
