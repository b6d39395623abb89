package fr.chapeau.ui.adjust;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.site.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Values of one kind of field as text: those of a list on a line each.
record ValueText(FieldKind kind) {

    boolean isList() {
        return kind.isList();
    }

    boolean hasLines() {
        return isList() || kind == FieldKind.LONG_TEXT || kind == FieldKind.MARKDOWN;
    }

    /// Empty where a text cannot say the value.
    Optional<String> of(FieldValue value) {
        if (value instanceof FieldValue.ListOf(var items) && isList()) {
            List<String> lines = new ArrayList<>();
            for (FieldValue item : items) {
                Optional<String> line = single(item);
                if (line.isEmpty()) {
                    return line;
                }
                lines.add(line.get());
            }
            return Optional.of(String.join("\n", lines));
        }
        return isList() ? Optional.empty() : single(value);
    }

    private static Optional<String> single(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> Optional.of(text);
            case FieldValue.Bool(boolean flag) -> Optional.of(Boolean.toString(flag));
            case FieldValue.Number(String json) -> Optional.of(json);
            case FieldValue.Timestamp(String source) -> Optional.of(source);
            case FieldValue.Null nothing -> Optional.of("");
            case FieldValue.ListOf list -> Optional.empty();
            case FieldValue.MapOf map -> Optional.empty();
        };
    }

    /// Empty for no value.
    Optional<FieldValue> parse(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String stripped = text.strip();
        return Optional.of(
                switch (kind) {
                    case BOOLEAN -> new FieldValue.Bool(Boolean.parseBoolean(stripped));
                    case NUMBER ->
                            FieldValue.Number.isJson(stripped)
                                    ? new FieldValue.Number(stripped)
                                    : new FieldValue.Text(stripped);
                    case DATE, DATE_TIME -> FieldValue.dateOrText(stripped);
                    case TAGS, LIST ->
                            new FieldValue.ListOf(
                                    stripped.lines()
                                            .map(String::strip)
                                            .filter(line -> !line.isEmpty())
                                            .<FieldValue>map(FieldValue.Text::new)
                                            .toList());
                    default -> new FieldValue.Text(stripped);
                });
    }
}
