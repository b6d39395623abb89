package fr.chapeau.app.hook;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The hook that Chapeau installs, as text.
final class HookScript {

    /// Where it looks for Chapeau.
    private static final Pattern PROGRAMME = Pattern.compile("(?m)^chapeau='(.*)'$");

    private HookScript() {}

    /// @param programme that starts Chapeau: a path, or a name to be looked for
    static String of(String programme, Texts texts) {
        return """
        #!/bin/sh
        # Chapeau checks the articles of each commit. "chapeau hook remove" takes this file away.
        chapeau=%s
        # Set where Chapeau itself commits: its own gate was passed before.
        [ -z "${CHAPEAU_GATE:-}" ] || exit 0
        [ -x "$chapeau" ] || chapeau=$(command -v chapeau) || {
            printf '%%s\\n' %s >&2
            exit 0
        }
        "$chapeau" check --staged . || {
            code=$?
            [ "$code" -ne 1 ] || printf '%%s\\n' %s >&2
            exit "$code"
        }
        """
                .formatted(
                        quoted(programme),
                        quoted(texts.of(HookMessage.SCRIPT_NOT_FOUND)),
                        quoted(texts.of(HookMessage.SCRIPT_PASS)));
    }

    /// What one adds to a hook of one's own, in one line.
    static String line(String programme) {
        boolean plain = programme.matches("[\\w./+-]+");
        String command = plain ? programme : quoted(programme);
        return "[ -n \"${CHAPEAU_GATE:-}\" ] || " + command + " check --staged . || exit 1";
    }

    /// Whether a text is such a hook, as it was written and wherever Chapeau was then.
    static boolean isOurs(String text) {
        Matcher programme = PROGRAMME.matcher(text);
        return programme.find()
                && Arrays.stream(Language.values())
                        .map(language -> of(unquoted(programme.group(1)), new Texts(language)))
                        .anyMatch(text::equals);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String unquoted(String text) {
        return text.replace("'\\''", "'");
    }
}
