package fr.chapeau.frontmatter;

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
            case Change.Insert(FieldPath path, int at, FieldValue value) ->
                    is.at(path.item(at))
                            .filter(read -> Wanted.isRead(value, read))
                            .map(read -> ReadingEdits.insert(was, path, at, read))
                            .filter(is::equals)
                            .isPresent();
            case Change.Remove(FieldPath path) -> ReadingEdits.remove(was, path).equals(is);
            case Change.Move(FieldPath path, int from, int to) ->
                    ReadingEdits.move(was, path, from, to).equals(is);
        };
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
