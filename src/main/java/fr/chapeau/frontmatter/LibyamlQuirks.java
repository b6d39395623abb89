package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// YAML that libyaml, and so Jekyll, accepts but SnakeYAML does not: a tab behind a colon or a
/// quote, `?` inside a plain scalar of a flow list, and the escape `\/`.
///
/// Each is replaced, where SnakeYAML stumbles over it, by stand-ins of the same length, which
/// [#restore] turns back. So offsets stay right.
final class LibyamlQuirks {
    private static final int MOST_REPAIRS = 64;
    private static final char FIRST_PRIVATE = '\uE000';
    private static final char LAST_PRIVATE = '\uF8FF';

    private final char question;
    private final char slash;
    private final StringBuilder yaml;
    private int repairs;

    LibyamlQuirks(String yaml) {
        this.yaml = new StringBuilder(yaml);
        char free = unused(yaml, FIRST_PRIVATE);
        question = free;
        slash = unused(yaml, (char) (free + 1));
    }

    /// What SnakeYAML is to read.
    String yaml() {
        return yaml.toString();
    }

    /// Whether the text was changed where SnakeYAML stopped, so that it is worth trying again.
    boolean repair(MarkedYAMLException stop, SourceOffsets offsets, Span range) {
        if (stop.getProblemMark() == null || repairs++ >= MOST_REPAIRS || slash > LAST_PRIVATE) {
            return false;
        }
        int at = offsets.of(stop.getProblemMark()) - range.start();
        if (at < 1 || at >= yaml.length()) {
            return false;
        }
        Optional<String> standIn = standIn(at);
        standIn.ifPresent(chars -> yaml.replace(at - chars.length() + 1, at + 1, chars));
        return standIn.isPresent();
    }

    /// A decoded string with the stand-ins turned back.
    String restore(String text) {
        if (repairs == 0) {
            return text;
        }
        return text.replace(question, '?')
                .replace(Character.toString(slash) + slash, "/")
                .replace(slash, '/');
    }

    private Optional<String> standIn(int at) {
        char before = yaml.charAt(at - 1);
        return switch (yaml.charAt(at)) {
            case '\t' -> isBetweenTokens(at) ? Optional.of(" ") : Optional.empty();
            case '?' ->
                    " \t\r\n[{,".indexOf(before) < 0 || isInsidePlain(at)
                            ? Optional.of(Character.toString(question))
                            : Optional.empty();
            case '/' ->
                    before == '\\'
                            ? Optional.of(Character.toString(slash) + slash)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// `[a ? b]`: inside a plain scalar, whatever SnakeYAML thinks.
    private boolean isInsidePlain(int at) {
        int last = at - 1;
        while (last >= 0 && yaml.charAt(last) == ' ') {
            last--;
        }
        return last >= 0 && "\t\r\n[{,\"'".indexOf(yaml.charAt(last)) < 0;
    }

    /// Whether the line has begun, and not with a dash or `?`, behind which libyaml wants a space.
    private boolean isBetweenTokens(int at) {
        int last = at - 1;
        while (last >= 0 && (yaml.charAt(last) == ' ' || yaml.charAt(last) == '\t')) {
            last--;
        }
        if (last < 0 || yaml.charAt(last) == '\n' || yaml.charAt(last) == '\r') {
            return false;
        }
        boolean indicator = yaml.charAt(last) == '-' || yaml.charAt(last) == '?';
        return yaml.charAt(last) != '\\'
                && (!indicator || (last > 0 && !Character.isWhitespace(yaml.charAt(last - 1))));
    }

    private static char unused(String yaml, char from) {
        char c = from;
        while (c <= LAST_PRIVATE && yaml.indexOf(c) >= 0) {
            c++;
        }
        return c;
    }
}
