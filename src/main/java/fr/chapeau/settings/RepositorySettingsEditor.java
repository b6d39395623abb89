package fr.chapeau.settings;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.FrontMatterEditor;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.i18n.Language;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.FieldSettings.Choice;
import fr.chapeau.settings.Shape.Part;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Changes settings of fields in the text of a `.chapeau.yml`, and nothing else: comments, order
/// and spelling of the rest stay. Stateless; any thread.
public final class RepositorySettingsEditor {
    private static final String DELIMITER = "---";
    private static final Pattern MARKER = Pattern.compile("(?m)^(?:---|\\.\\.\\.)(?:\\s|$)");

    private final FrontMatterEditor editor = new FrontMatterEditor();

    /// Why a text cannot be changed here: it is no YAML, more than one document, or too long.
    public static Optional<Problem> obstacle(String text) {
        if (text.length() > RepositorySettingsFile.LARGEST) {
            return Optional.of(
                    Problem.of(SettingsMessage.SETTINGS_TOO_LARGE, RepositorySettingsFile.NAME));
        }
        if (MARKER.matcher(text).find()) {
            return Optional.of(
                    Problem.of(SettingsMessage.SETTINGS_NOT_EDITABLE, RepositorySettingsFile.NAME));
        }
        return SettingsReader.unreadable(RepositorySettingsFile.NAME, text);
    }

    /// Makes some changes, all of them or none.
    ///
    /// @param text of the file; empty where there is none
    /// @return refused where a value is not what its setting wants
    public Outcome<TextEdits> apply(String text, List<SettingChange> changes) {
        Optional<Problem> obstacle = obstacle(text);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        // What is no longer said goes last: a section that is to hold something else stays.
        List<SettingChange> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparing(SettingChange.Leave.class::isInstance));
        Outcome<String> now = Outcome.done(text);
        for (SettingChange change : ordered) {
            now = now.then(before -> changed(before, change));
        }
        return now.then(after -> checked(text, after));
    }

    private Outcome<String> changed(String text, SettingChange change) {
        FieldPath path = change.place().path().key(change.setting().word());
        return edited(
                text,
                inside ->
                        switch (change) {
                            case SettingChange.Say say -> editor.set(inside, path, say.value());
                            case SettingChange.SayIn say ->
                                    editor.set(
                                            inside,
                                            language(inside, path, say.language()),
                                            new FieldValue.Text(say.words()));
                            case SettingChange.SayChoices say ->
                                    editor.set(inside, path, choices(inside, path, say.choices()));
                            case SettingChange.Leave leave ->
                                    editor.unset(inside, highest(inside, path));
                        });
    }

    private static FieldPath language(FrontMatter inside, FieldPath path, Language language) {
        return inside.readingAt(path).filter(PsychValue.Mapping.class::isInstance).isPresent()
                ? path.key(language.locale().getLanguage())
                : path;
    }

    /// A choice that is there already is what the file holds, however it is spelled.
    private static FieldValue choices(FrontMatter inside, FieldPath path, List<Choice> wanted) {
        Map<Choice, FieldValue> written = new HashMap<>();
        if (inside.find(path).orElse(null) instanceof YamlSequence list) {
            ShapeReader shapes = new ShapeReader(RepositorySettingsFile.NAME, inside.text());
            for (YamlNode item : list.items()) {
                shapes.read(item, SettingsShape.of(Part.CHOICE), "", 0)
                        .map(SettingsReader::choice)
                        .ifPresent(choice -> written.put(choice, FieldValue.of(item.reading())));
            }
        }
        return new FieldValue.ListOf(
                wanted.stream()
                        .map(choice -> written.getOrDefault(choice, fresh(choice)))
                        .toList());
    }

    private static FieldValue fresh(Choice choice) {
        FieldValue value = new FieldValue.Text(choice.value());
        LocalText label = choice.label();
        if (label == null) {
            return value;
        }
        LinkedHashMap<String, FieldValue> entries = new LinkedHashMap<>();
        entries.put("value", value);
        entries.put("label", words(label));
        return new FieldValue.MapOf(entries);
    }

    private static FieldValue words(LocalText label) {
        if (label.french().equals(label.english())) {
            return new FieldValue.Text(label.french());
        }
        LinkedHashMap<String, FieldValue> languages = new LinkedHashMap<>();
        languages.put("fr", new FieldValue.Text(label.french()));
        languages.put("en", new FieldValue.Text(label.english()));
        return new FieldValue.MapOf(languages);
    }

    /// The highest section that holds nothing but the setting.
    private static FieldPath highest(FrontMatter inside, FieldPath path) {
        FieldPath highest = path;
        while (!highest.parent().isRoot() && holdsOne(inside.readingAt(highest.parent()))) {
            highest = highest.parent();
        }
        return highest;
    }

    private static boolean holdsOne(Optional<PsychValue> section) {
        return section.filter(PsychValue.Mapping.class::isInstance)
                .map(map -> ((PsychValue.Mapping) map).entries().size() == 1)
                .orElse(false);
    }

    /// Something that is done to the settings as if they were a front matter.
    private interface Step {
        Outcome<TextEdits> edits(FrontMatter settings);
    }

    private static Outcome<String> edited(String text, Step step) {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String before = DELIMITER + lineEnd;
        boolean open = !text.isEmpty() && !text.endsWith("\n");
        String after = (open ? lineEnd : "") + DELIMITER + lineEnd;
        String whole = before + text + after;
        return step.edits(FrontMatter.parse(whole))
                .map(edits -> {
                    if (edits.isEmpty()) {
                        return text;
                    }
                    String result = edits.apply(whole);
                    int end = result.length() - (DELIMITER + lineEnd).length();
                    return result.substring(before.length(), end);
                });
    }

    /// The edit, unless it makes the settings say something wrong that they did not say before.
    private static Outcome<TextEdits> checked(String text, String now) {
        List<Problem> old = SettingsReader.read(RepositorySettingsFile.NAME, text).problems();
        List<Problem> wrong = SettingsReader.read(RepositorySettingsFile.NAME, now).problems();
        return wrong.size() > old.size()
                ? Outcome.refused(fresh(old, wrong))
                : Outcome.done(between(text, now));
    }

    private static Problem fresh(List<Problem> old, List<Problem> wrong) {
        return wrong.stream()
                .filter(one -> old.stream().noneMatch(other -> same(one, other)))
                .findFirst()
                .orElseGet(wrong::getLast);
    }

    private static boolean same(Problem one, Problem other) {
        return one.message().equals(other.message());
    }

    /// What lies between the characters that both begin with and those that both end with.
    private static TextEdits between(String text, String now) {
        int most = Math.min(text.length(), now.length());
        int start = 0;
        while (start < most && text.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && text.charAt(text.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        return text.equals(now)
                ? TextEdits.NONE
                : TextEdits.of(
                        TextEdit.replace(
                                new Span(start, text.length() - end),
                                now.substring(start, now.length() - end)));
    }
}
