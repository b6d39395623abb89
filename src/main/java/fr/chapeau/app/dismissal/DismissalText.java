package fr.chapeau.app.dismissal;

import fr.chapeau.frontmatter.YamlDocument;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Dismissals as text: a small YAML map that a developer can read in a merge request. Keys that are
/// not known are left alone, so that a later Chapeau may write more.
final class DismissalText {
    private static final String HEADING =
            "# Chapeau no longer reports this finding in the article."
                    + " To bring it back, delete this file.\n";

    private DismissalText() {}

    static String of(Dismissal dismissal) {
        Anchor anchor = dismissal.anchor();
        StringBuilder text = new StringBuilder(HEADING);
        text.append("rule: ").append(anchor.rule()).append('\n');
        line(text, "about", anchor.about());
        line(text, "before", anchor.before());
        line(text, "after", anchor.after());
        if (anchor.of() > 1) {
            text.append("nth: ").append(anchor.nth()).append('\n');
            text.append("of: ").append(anchor.of()).append('\n');
        }
        line(text, "reason", dismissal.reason());
        if (!dismissal.by().isEmpty()) {
            line(text, "by", dismissal.by());
        }
        if (dismissal.date() != null) {
            text.append("date: ").append(dismissal.date()).append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(quoted(value)).append('\n');
    }

    /// A double-quoted scalar, which holds any text (YAML 1.1, 5.6). Letters stay readable; what
    /// cannot be seen is escaped.
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isUnseen(value, i)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isUnseen(String value, int at) {
        char c = value.charAt(at);
        boolean alone =
                Character.isSurrogate(c)
                        && Character.charCount(value.codePointAt(at)) == 1
                        && (at == 0 || !Character.isSurrogatePair(value.charAt(at - 1), c));
        return alone
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\uFFFE';
    }

    /// What a text says.
    ///
    /// @param shown the file's name in what is said of it
    static Outcome<Dismissal> read(String shown, String text) {
        YamlDocument yaml = YamlDocument.parse(text);
        if (yaml.problem().isPresent()) {
            return Outcome.failed(
                    Problem.of(
                            DismissalMessage.RECORD_INVALID,
                            shown,
                            yaml.problem().get().message()));
        }
        String rule = value(yaml, "rule", "");
        String reason = value(yaml, "reason", "");
        String about = value(yaml, "about", "");
        if (rule.isEmpty() || about.isEmpty() || !Dismissal.isReason(reason)) {
            String missing = rule.isEmpty() ? "rule" : about.isEmpty() ? "about" : "reason";
            return Outcome.failed(Problem.of(DismissalMessage.RECORD_INCOMPLETE, shown, missing));
        }
        if (!PostDismissals.isAllowed(rule)) {
            return Outcome.failed(Problem.of(DismissalMessage.RECORD_NEVER, shown, rule));
        }
        int nth = number(value(yaml, "nth", "1"));
        Anchor anchor =
                new Anchor(
                        rule,
                        about,
                        value(yaml, "before", ""),
                        value(yaml, "after", ""),
                        nth,
                        Math.max(nth, number(value(yaml, "of", "1"))));
        return Outcome.done(
                new Dismissal(
                        anchor, reason, value(yaml, "by", ""), date(value(yaml, "date", ""))));
    }

    private static String value(YamlDocument yaml, String key, String otherwise) {
        return yaml.root()
                .entry(key)
                .flatMap(entry ->
                        entry.value() instanceof YamlScalar scalar
                                ? Optional.of(scalar.text())
                                : Optional.empty())
                .orElse(otherwise);
    }

    /// A number that is none counts as the first.
    private static int number(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
