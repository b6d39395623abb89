package fr.chapeau.frontmatter;

import java.util.List;
import java.util.Optional;

/// Whether a changed text reads as it should: the edited field as wanted, all else as before.
final class EditCheck {
    private EditCheck() {}

    static boolean holds(FrontMatter before, Change change, FrontMatter after) {
        if (after.problem().isPresent() || !sameBody(before, after)) {
            return false;
        }
        PsychValue was = before.reading();
        PsychValue is = after.reading();
        return switch (change) {
            case Change.Set(FieldPath path, FieldValue value) ->
                    is.at(path)
                            .filter(read -> isRead(before, path, value, read))
                            .map(read -> ReadingEdits.set(was, path.steps(), read))
                            .filter(is::equals)
                            .isPresent();
            case Change.Insert(FieldPath path, int at, var values) ->
                    items(is, path, at, values.size())
                            .filter(read -> Wanted.areRead(values, read))
                            .map(read -> ReadingEdits.insert(was, path, at, read))
                            .filter(is::equals)
                            .isPresent();
            case Change.Remove(FieldPath path) -> ReadingEdits.remove(was, path).equals(is);
            case Change.RemoveItems(FieldPath path, int from, int to) ->
                    ReadingEdits.removeItems(was, path, from, to).equals(is);
            case Change.Rename(FieldPath path, String name) -> {
                PsychValue renamed = ReadingEdits.rename(was, path, name);
                yield renamed.equals(is)
                        && keys(renamed, path.parent()).equals(keys(is, path.parent()));
            }
            case Change.Move(FieldPath path, int from, int to) ->
                    ReadingEdits.move(was, path, from, to).equals(is);
        };
    }

    private static Optional<List<PsychValue>> items(
            PsychValue reading, FieldPath list, int at, int count) {
        return reading.at(list)
                .map(found -> found instanceof PsychValue.Sequence(var items) ? items : null)
                .filter(items -> items.size() >= at + count)
                .map(items -> items.subList(at, at + count));
    }

    /// Maps are equal whatever the order of their keys; a renamed key keeps its place.
    private static List<String> keys(PsychValue reading, FieldPath map) {
        return reading.at(map)
                .map(found ->
                        found instanceof PsychValue.Mapping(var entries)
                                ? List.copyOf(entries.keySet())
                                : null)
                .orElse(List.of());
    }

    private static boolean isRead(
            FrontMatter before, FieldPath path, FieldValue value, PsychValue read) {
        boolean kept =
                value instanceof FieldValue.Text(String text)
                        && before.find(path).orElse(null) instanceof YamlScalar scalar
                        && KeptStyle.staysOfItsKind(scalar, text);
        return Wanted.isRead(value, read) || (kept && FieldValue.of(read).equals(value));
    }

    /// A new header takes the blank lines in front of the body to itself, as Jekyll does.
    private static boolean sameBody(FrontMatter before, FrontMatter after) {
        String was = before.parts().body().of(before.text());
        String is = after.parts().body().of(after.text());
        boolean newHeader = before.parts().header().isEmpty();
        return was.equals(is) || (newHeader && was.endsWith(is) && isBlank(was, is));
    }

    private static boolean isBlank(String was, String is) {
        return was.substring(0, was.length() - is.length()).isBlank();
    }
}
