package fr.chapeau.review;

import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Changes in few characters, for tests to compare.
final class Shown {
    static final Path PATH = Path.of("_posts/2024-01-01-un.md");

    private Shown() {}

    static PostVersion version(String text) {
        return new PostVersion(PATH, new FileText(text, false));
    }

    /// A line for each block, without what is blank around it: `=` kept, `~` changed, `+` added,
    /// `-` removed, `>` moved here, `<` moved away.
    static List<String> body(PostChanges changes) {
        return IntStream.range(0, changes.body().blocks().size())
                .mapToObj(i -> block(changes.body().blocks().get(i), changes.body().read(i)))
                .toList();
    }

    private static String block(BlockChange change, List<Piece> pieces) {
        String mark =
                switch (change) {
                    case BlockChange.Kept kept -> "= ";
                    case BlockChange.Changed changed -> "~ ";
                    case BlockChange.Added added -> "+ ";
                    case BlockChange.Removed removed -> "- ";
                    case BlockChange.Moved moved -> "> ";
                    case BlockChange.Left left -> "< " + left.after().index();
                };
        boolean whole =
                change instanceof BlockChange.Added || change instanceof BlockChange.Removed;
        return mark
                + pieces.stream()
                        .map(piece -> whole ? piece.text() : piece(piece))
                        .collect(Collectors.joining())
                        .strip()
                        .replace("\n", "/");
    }

    static String pieces(List<Piece> pieces) {
        return pieces.stream().map(Shown::piece).collect(Collectors.joining());
    }

    private static String piece(Piece piece) {
        return switch (piece) {
            case Piece.Kept kept -> kept.text();
            case Piece.Deleted deleted -> "[-" + deleted.text() + "-]";
            case Piece.Inserted inserted -> "{+" + inserted.text() + "+}";
        };
    }

    /// A line for each field, those of maps and items of lists in it.
    static List<String> fields(PostChanges changes) {
        return changes.header().fields().stream().map(Shown::field).toList();
    }

    private static String field(FieldChange change) {
        String path = change.path().toString();
        return switch (change) {
            case FieldChange.Added added -> "+ " + path + " " + value(added.after().value());
            case FieldChange.Removed removed -> "- " + path + " " + value(removed.before().value());
            case FieldChange.Changed changed ->
                    "~ "
                            + path
                            + " "
                            + value(changed.before().value())
                            + " -> "
                            + value(changed.after().value());
            case FieldChange.Inside inside ->
                    "~ "
                            + path
                            + " ("
                            + String.join("; ", inside.fields().stream().map(Shown::field).toList())
                            + ")";
            case FieldChange.Items items ->
                    "~ "
                            + path
                            + " ("
                            + String.join("; ", items.items().stream().map(Shown::item).toList())
                            + ")";
            case FieldChange.WrittenOtherwise written -> "w " + path;
            case FieldChange.Reordered reordered -> "o " + path;
        };
    }

    private static String item(ItemChange change) {
        return switch (change) {
            case ItemChange.Added(int index, PsychValue value) -> "+" + index + " " + value(value);
            case ItemChange.Removed(int index, PsychValue value) ->
                    "-" + index + " " + value(value);
            case ItemChange.Moved(int before, int after, PsychValue value) ->
                    before + ">" + after + " " + value(value);
            case ItemChange.Changed(int before, int after, FieldChange inner) ->
                    before + "~" + after + " " + field(inner);
        };
    }

    private static String value(PsychValue value) {
        return switch (value) {
            case PsychValue.Text(String text) -> text;
            case PsychValue.Bool(boolean bool) -> String.valueOf(bool);
            case PsychValue.Int(var number) -> String.valueOf(number);
            case PsychValue.Null() -> "nothing";
            default -> value.toString();
        };
    }
}
