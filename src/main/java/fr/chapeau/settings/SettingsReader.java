package fr.chapeau.settings;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.YamlDocument;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.settings.CheckSettings.RuleSettings;
import fr.chapeau.settings.FieldSettings.Choice;
import fr.chapeau.settings.FieldSettings.ValueRules;
import fr.chapeau.settings.RepositorySettings.OfCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes [RepositorySettings] of the text of a `.chapeau.yml`. Never throws: what is wrong is told
/// and left out.
final class SettingsReader {
    private SettingsReader() {}

    /// What a text says, and what is wrong in it.
    record Reading(RepositorySettings settings, List<Problem> problems) {}

    /// @param file how the file is called in what is said of it
    static Reading read(String file, String text) {
        YamlDocument yaml = YamlDocument.parse(text);
        Optional<Problem> unreadable = unreadable(file, yaml);
        if (unreadable.isPresent()) {
            return new Reading(RepositorySettings.NONE, List.of(unreadable.get()));
        }
        ShapeReader shapes = new ShapeReader(file, text);
        Values root =
                shapes.read(yaml.root(), SettingsShape.root(), file, 0)
                        .map(Values::of)
                        .orElse(Values.EMPTY);
        return new Reading(settings(root), shapes.problems());
    }

    /// Why a text is no YAML at all.
    static Optional<Problem> unreadable(String file, String text) {
        return unreadable(file, YamlDocument.parse(text));
    }

    private static Optional<Problem> unreadable(String file, YamlDocument yaml) {
        return yaml.problem()
                .map(why -> {
                    Problem told =
                            Problem.of(SettingsMessage.SETTINGS_INVALID, file, why.message());
                    return why.span() == null ? told : told.at(why.span());
                });
    }

    private static RepositorySettings settings(Values root) {
        return new RepositorySettings(
                fields(root),
                root.map(
                        "collections",
                        one -> {
                            Values values = Values.of(one);
                            return new OfCollection(fields(values), checks(values));
                        }),
                checks(root));
    }

    private static MapSettings fields(Values of) {
        return new MapSettings(of.map("fields", one -> field(Values.of(one))), of.words("order"));
    }

    private static FieldSettings field(Values of) {
        return new FieldSettings(
                of.local("label"),
                of.local("help"),
                of.text("type").flatMap(FieldType::of).orElse(null),
                of.text("items").flatMap(FieldType::of).orElse(null),
                new ValueRules(
                        of.flag("required"),
                        of.items("choices").stream().map(SettingsReader::choice).toList(),
                        of.whole("min"),
                        of.whole("max")),
                of.flag("hidden"),
                of.get("default"),
                fields(of));
    }

    static Choice choice(FieldValue value) {
        if (value instanceof FieldValue.MapOf) {
            Values of = Values.of(value);
            return new Choice(of.text("value").orElse(""), of.local("label"));
        }
        return new Choice(Values.text(value), null);
    }

    private static CheckSettings checks(Values of) {
        return new CheckSettings(of.map("rules", SettingsReader::rule), of.words("placeholders"));
    }

    private static RuleSettings rule(FieldValue value) {
        boolean more = value instanceof FieldValue.MapOf;
        Values of = Values.of(value);
        String severity = more ? of.text("severity").orElse("") : Values.text(value);
        Severity as =
                severity.isEmpty() || severity.equals("off")
                        ? null
                        : Severity.valueOf(severity.toUpperCase(Locale.ROOT));
        return new RuleSettings(severity.equals("off"), as, of.words("words"));
    }

    /// A map that has the right shape.
    private record Values(Map<String, FieldValue> entries) {
        static final Values EMPTY = new Values(Map.of());

        static Values of(FieldValue value) {
            return value instanceof FieldValue.MapOf(var entries) ? new Values(entries) : EMPTY;
        }

        @Nullable FieldValue get(String key) {
            return entries.get(key);
        }

        Optional<String> text(String key) {
            FieldValue value = get(key);
            return value == null ? Optional.empty() : Optional.of(text(value));
        }

        static String text(FieldValue value) {
            return value instanceof FieldValue.Text(String text) ? text : "";
        }

        @Nullable LocalText local(String key) {
            FieldValue value = get(key);
            if (value == null) {
                return null;
            }
            if (value instanceof FieldValue.Text(String words)) {
                return LocalText.of(words);
            }
            Values languages = of(value);
            Optional<String> french = languages.text("fr");
            Optional<String> english = languages.text("en");
            return french.or(() -> english)
                    .map(any -> new LocalText(french.orElse(any), english.orElse(any)))
                    .orElse(null);
        }

        @Nullable Boolean flag(String key) {
            return get(key) instanceof FieldValue.Bool(boolean flag) ? (Boolean) flag : null;
        }

        @Nullable Integer whole(String key) {
            return get(key) instanceof FieldValue.Number(String json)
                    ? Integer.valueOf(json)
                    : null;
        }

        List<FieldValue> items(String key) {
            return get(key) instanceof FieldValue.ListOf(var items) ? items : List.of();
        }

        List<String> words(String key) {
            List<String> words = new ArrayList<>();
            items(key).forEach(item -> words.add(text(item)));
            return words;
        }

        <T> Map<String, T> map(String key, Function<FieldValue, T> read) {
            Map<String, T> map = new LinkedHashMap<>();
            FieldValue value = get(key);
            if (value != null) {
                of(value).entries().forEach((name, one) -> map.put(name, read.apply(one)));
            }
            return map;
        }
    }
}
