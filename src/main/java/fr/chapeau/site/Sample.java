package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What one value of a front matter shows of its field, without the text that nobody asks for.
sealed interface Sample {

    /// Nothing, or an empty string.
    record Blank() implements Sample {}

    /// A single value.
    ///
    /// @param word the value, where it is short
    /// @param prose whether it reads like words, not like a name of something in a computer
    record Single(FieldKind kind, @Nullable String word, boolean prose) implements Sample {}

    /// A list of single values; empty for `[]`. Null and empty items are left out.
    record Words(List<Single> items) implements Sample {}

    /// A map, by key.
    record Fields(Map<String, Sample> entries) implements Sample {
        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /// A list of maps.
    record Items(List<Fields> items) implements Sample {}

    /// What no field of a form can hold.
    record Odd() implements Sample {}

    Fields NO_FIELDS = new Fields(Map.of());

    /// Longer values are not kept as words.
    int LONGEST_WORD = 80;

    /// Longer words hardly come again.
    int COMMON = 40;

    /// A number that a form shows as what it is; `012` and `1:30` are others for Psych.
    Pattern NUMBER = Pattern.compile("[-+]?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

    static Sample of(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> single(scalar.value(), scalar.text());
            case YamlSequence list -> list(list.items().stream().map(Sample::of).toList());
            case YamlMapping map -> fields(map);
            case YamlOpaque opaque -> new Odd();
        };
    }

    static Fields fields(YamlMapping map) {
        Map<String, Sample> entries = new LinkedHashMap<>();
        for (YamlEntry entry : map.entries()) {
            entries.put(once(entry.key().text()), of(entry.value()));
        }
        return new Fields(entries);
    }

    static Sample of(PsychValue value) {
        return switch (value) {
            case PsychValue.Sequence(var items) -> list(items.stream().map(Sample::of).toList());
            case PsychValue.Mapping(var entries) -> fields(entries);
            case PsychValue.Int(var number) -> single((PsychValue.Scalar) value, number.toString());
            case PsychValue.Float(double number, String source) ->
                    single((PsychValue.Scalar) value, source);
            case PsychValue.Text(String text) -> single((PsychValue.Scalar) value, text);
            case PsychValue.Scalar other -> single(other, "");
        };
    }

    static Fields fields(Map<String, PsychValue> values) {
        Map<String, Sample> entries = new LinkedHashMap<>();
        values.forEach((key, value) -> entries.put(once(key), of(value)));
        return new Fields(entries);
    }

    private static Sample single(PsychValue.Scalar value, String text) {
        return switch (value) {
            case PsychValue.Null() -> new Blank();
            case PsychValue.Text(String content) -> text(content);
            case PsychValue.Bool bool -> new Single(FieldKind.BOOLEAN, null, false);
            case PsychValue.Day day -> new Single(FieldKind.DATE, null, false);
            case PsychValue.Moment moment -> new Single(FieldKind.DATE_TIME, null, false);
            case PsychValue.Int number -> number(text);
            case PsychValue.Float number -> number(text);
            case PsychValue.Symbol symbol -> new Odd();
        };
    }

    private static Sample number(String text) {
        return NUMBER.matcher(text).matches()
                ? new Single(FieldKind.NUMBER, text, false)
                : new Odd();
    }

    private static Sample text(String content) {
        if (content.isBlank()) {
            return new Blank();
        }
        String line = content.strip();
        FieldKind kind = TextLook.of(line);
        boolean isPath = kind == FieldKind.IMAGE || kind == FieldKind.FILE;
        boolean word = line.length() <= LONGEST_WORD && !isPath && line.indexOf('\n') < 0;
        return new Single(kind, word ? once(line) : null, isProse(kind, line));
    }

    /// The keys of a site, its tags and categories come again in each post: a hundred thousand
    /// posts share one of each. What no post has any more is not kept.
    private static String once(String text) {
        return text.length() <= COMMON ? text.intern() : text;
    }

    private static boolean isProse(FieldKind kind, String line) {
        return switch (kind) {
            case LONG_TEXT, MARKDOWN -> true;
            case TEXT -> line.codePoints().anyMatch(Character::isLetter) && !isAddressed(line);
            default -> false;
        };
    }

    private static boolean isAddressed(String line) {
        return line.contains("://") || line.startsWith("/") || line.contains("@");
    }

    private static Sample list(List<Sample> items) {
        List<Single> words = new ArrayList<>();
        List<Fields> maps = new ArrayList<>();
        for (Sample item : items) {
            switch (item) {
                case Fields map -> maps.add(map);
                case Single single -> words.add(single);
                case Blank blank -> {}
                case Words list -> {
                    return new Odd();
                }
                case Items list -> {
                    return new Odd();
                }
                case Odd odd -> {
                    return new Odd();
                }
            }
        }
        if (maps.isEmpty()) {
            return new Words(List.copyOf(words));
        }
        return words.isEmpty() ? new Items(List.copyOf(maps)) : new Odd();
    }
}
