package fr.chapeau.settings;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.FrontMatterEditor;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Changes one setting of a field in the text of a `.chapeau.yml`, and nothing else: comments,
/// order and spelling of the rest stay. Stateless; any thread.
public final class RepositorySettingsEditor {
    private static final String DELIMITER = "---";
    private static final Pattern MARKER = Pattern.compile("(?m)^(?:---|\\.\\.\\.)(?:\\s|$)");

    private final FrontMatterEditor editor = new FrontMatterEditor();

    /// Says something of a field.
    ///
    /// @param text of the file; empty where there is none
    /// @return refused where the value is not what the setting wants
    public Outcome<TextEdits> set(
            String text, SettingsPlace place, FieldSetting setting, FieldValue value) {
        FieldPath path = place.path().key(setting.word());
        return edited(text, inside -> editor.set(inside, path, value));
    }

    /// No longer says it. Sections that would be empty go, too.
    public Outcome<TextEdits> unset(String text, SettingsPlace place, FieldSetting setting) {
        FieldPath path = place.path().key(setting.word());
        return edited(text, inside -> editor.unset(inside, highest(inside, path)));
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

    private static Outcome<TextEdits> edited(String text, Step step) {
        if (MARKER.matcher(text).find()) {
            return Outcome.refused(
                    Problem.of(SettingsMessage.SETTINGS_NOT_EDITABLE, RepositorySettingsFile.NAME));
        }
        Optional<Problem> unreadable = SettingsReader.unreadable(RepositorySettingsFile.NAME, text);
        if (unreadable.isPresent()) {
            return Outcome.refused(unreadable.get());
        }
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String before = DELIMITER + lineEnd;
        boolean open = !text.isEmpty() && !text.endsWith("\n");
        String after = (open ? lineEnd : "") + DELIMITER + lineEnd;
        String whole = before + text + after;
        return step.edits(FrontMatter.parse(whole))
                .then(edits -> {
                    String result = edits.apply(whole);
                    int end = result.length() - (DELIMITER + lineEnd).length();
                    String now = result.substring(before.length(), end);
                    return checked(text, edits.isEmpty() ? text : now);
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
