package fr.chapeau.settings;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Takes out of a YAML tree what is as its [Shape] wants it, and tells the rest, each with its
/// line.
final class ShapeReader {
    private static final int DEEPEST = 60;

    /// More is not told: whoever wrote such a file meant another one.
    private static final int MOST_PROBLEMS = 200;

    private final String file;
    private final LineIndex lines;
    private final List<Problem> problems = new ArrayList<>();

    ShapeReader(String file, String text) {
        this.file = file;
        this.lines = new LineIndex(text);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// What is right in the node; empty where it is nothing of what the shape wants.
    ///
    /// @param key the key that it stands under
    Optional<FieldValue> read(YamlNode node, Shape shape, String key, int depth) {
        if (depth > DEEPEST) {
            return wrong(SettingsMessage.SETTINGS_DEEP, node.span(), key);
        }
        if (node instanceof YamlOpaque) {
            return wrong(SettingsMessage.SETTINGS_OPAQUE, node.span(), key);
        }
        if (isBlank(node)) {
            return Optional.empty();
        }
        return switch (shape) {
            case Shape.Ref(var part) -> read(node, SettingsShape.of(part), key, depth);
            case Shape.Either(var single, var map) ->
                    read(node, node instanceof YamlMapping ? map : single, key, depth);
            case Shape.Any any -> Optional.of(FieldValue.of(node.reading()));
            case Shape.Words words ->
                    node instanceof YamlScalar scalar
                            ? Optional.of(new FieldValue.Text(scalar.text().strip()))
                            : wrong(SettingsMessage.SETTINGS_TEXT, node.span(), key);
            case Shape.OneOf(var words) -> oneOf(node, words, key);
            case Shape.Flag flag ->
                    node instanceof YamlScalar scalar
                                    && scalar.value() instanceof PsychValue.Bool(boolean value)
                            ? Optional.of(new FieldValue.Bool(value))
                            : wrong(SettingsMessage.SETTINGS_FLAG, node.span(), key);
            case Shape.Whole whole -> whole(node, key);
            case Shape.ListOf(var item) -> list(node, item, key, depth);
            case Shape.MapOf(var value) -> map(node, value, key, depth);
            case Shape.Section section -> section(node, section, key, depth);
        };
    }

    /// Nothing behind the colon says nothing, and is no mistake.
    private static boolean isBlank(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.value() instanceof PsychValue.Null;
    }

    private Optional<FieldValue> oneOf(YamlNode node, List<String> words, String key) {
        // `off` is no string for YAML 1.1, so what is written counts.
        return node instanceof YamlScalar scalar && words.contains(scalar.text())
                ? Optional.of(new FieldValue.Text(scalar.text()))
                : wrong(
                        SettingsMessage.SETTINGS_ONE_OF,
                        node.span(),
                        key,
                        String.join(", ", words));
    }

    private Optional<FieldValue> whole(YamlNode node, String key) {
        boolean right =
                node instanceof YamlScalar scalar
                        && scalar.value() instanceof PsychValue.Int(var number)
                        && number.bitLength() < Integer.SIZE;
        return right
                ? Optional.of(FieldValue.of(node.reading()))
                : wrong(SettingsMessage.SETTINGS_WHOLE, node.span(), key);
    }

    private Optional<FieldValue> list(YamlNode node, Shape item, String key, int depth) {
        if (!(node instanceof YamlSequence list)) {
            return wrong(SettingsMessage.SETTINGS_LIST, node.span(), key);
        }
        List<FieldValue> items = new ArrayList<>();
        list.items().forEach(one -> read(one, item, key, depth + 1).ifPresent(items::add));
        return Optional.of(new FieldValue.ListOf(items));
    }

    private Optional<FieldValue> map(YamlNode node, Shape value, String key, int depth) {
        if (!(node instanceof YamlMapping map)) {
            return wrong(SettingsMessage.SETTINGS_MAP, node.span(), key);
        }
        LinkedHashMap<String, FieldValue> entries = new LinkedHashMap<>();
        for (YamlEntry entry : map.entries()) {
            String name = entry.key().text();
            read(entry.value(), value, name, depth + 1).ifPresent(one -> entries.put(name, one));
        }
        return Optional.of(new FieldValue.MapOf(entries));
    }

    private Optional<FieldValue> section(
            YamlNode node, Shape.Section wanted, String key, int depth) {
        if (!(node instanceof YamlMapping map)) {
            return wrong(SettingsMessage.SETTINGS_MAP, node.span(), key);
        }
        LinkedHashMap<String, FieldValue> entries = new LinkedHashMap<>();
        for (YamlEntry entry : map.entries()) {
            String name = entry.key().text();
            Optional<Shape.Entry> known =
                    wanted.entries().stream().filter(one -> one.key().equals(name)).findFirst();
            if (known.isEmpty()) {
                unknown(entry, wanted);
            } else {
                read(entry.value(), known.get().shape(), name, depth + 1)
                        .ifPresent(one -> entries.put(name, one));
            }
        }
        limits(entries, map, key);
        return Optional.of(new FieldValue.MapOf(entries));
    }

    private void unknown(YamlEntry entry, Shape.Section wanted) {
        String name = entry.key().text();
        Optional<String> near =
                wanted.entries().stream()
                        .map(Shape.Entry::key)
                        .filter(one -> NearWords.isNear(one, name))
                        .findFirst();
        if (near.isPresent()) {
            wrong(SettingsMessage.SETTINGS_UNKNOWN_NEAR, entry.key().span(), name, near.get());
        } else {
            wrong(SettingsMessage.SETTINGS_UNKNOWN, entry.key().span(), name);
        }
    }

    private void limits(LinkedHashMap<String, FieldValue> entries, YamlMapping map, String key) {
        if (entries.get("min") instanceof FieldValue.Number(String min)
                && entries.get("max") instanceof FieldValue.Number(String max)
                && Integer.parseInt(min) > Integer.parseInt(max)) {
            Span place = map.entry("min").map(entry -> entry.key().span()).orElse(map.span());
            wrong(SettingsMessage.SETTINGS_LIMITS, place, key);
            entries.remove("min");
            entries.remove("max");
        }
    }

    private Optional<FieldValue> wrong(
            SettingsMessage what, Span place, String key, String... more) {
        if (problems.size() < MOST_PROBLEMS) {
            List<Object> arguments = new ArrayList<>();
            arguments.add(file);
            arguments.add(Integer.toString(lines.positionOf(place.start()).line()));
            arguments.add(shortened(key));
            arguments.addAll(List.of(more));
            problems.add(Problem.of(what, arguments.toArray()).at(place));
        }
        return Optional.empty();
    }

    private static String shortened(String key) {
        return key.length() <= 60 ? key : key.substring(0, 60) + "…";
    }
}
