package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// YAML that libyaml, and so Jekyll, accepts but SnakeYAML does not: a tab behind a colon or a
/// quote, or in a blank line below a plain scalar, `?` inside a plain scalar of a flow list, and
/// the escape `\/`.
///
/// Each is replaced, where SnakeYAML stumbles over it, by stand-ins of the same length, which
/// [#restore] turns back. So offsets stay right.
final class LibyamlQuirks {
    private static final int MOST_REPAIRS = 64;

    /// A line with a comment, or that ends with a tag or an anchor.
    private static final Pattern NOT_PLAIN = Pattern.compile("(^|[\\s\\]}\"'])#|(^|\\s)[&!]\\S*$");

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
            case '\t' ->
                    isBetweenTokens(at) || isBelowPlain(at) ? Optional.of(" ") : Optional.empty();
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
        while (last >= 0 && isBlank(last)) {
            last--;
        }
        boolean key = last >= 0 && yaml.charAt(last) == '?' && !isInsidePlain(last);
        return last >= 0 && !key && "\r\n[{,\"'".indexOf(yaml.charAt(last)) < 0;
    }

    /// Whether the line has begun, and not with a dash, `?` or `:` alone, behind which libyaml
    /// wants a space.
    private boolean isBetweenTokens(int at) {
        int last = at - 1;
        while (last >= 0 && isBlank(last)) {
            last--;
        }
        if (last < 0 || yaml.charAt(last) == '\n' || yaml.charAt(last) == '\r') {
            return false;
        }
        char sign = yaml.charAt(last);
        boolean begins = yaml.substring(LineBreaks.startOfLine(yaml, last), last).isBlank();
        boolean indicator =
                ("-?".indexOf(sign) >= 0 && isBlankOrStart(last - 1)) || (sign == ':' && begins);
        return sign != '\\' && !indicator;
    }

    /// Whether a line begins here that goes on with the plain scalar of the last line that is not
    /// blank, or leads to nothing: behind its indentation libyaml takes tabs for spaces.
    private boolean isBelowPlain(int at) {
        int line = LineBreaks.startOfLine(yaml, at);
        int last = line - 1;
        while (last >= 0 && Character.isWhitespace(yaml.charAt(last))) {
            last--;
        }
        if (last < 0 || !yaml.substring(line, at).isBlank()) {
            return false;
        }
        int above = LineBreaks.startOfLine(yaml, last);
        int from = above;
        while (from < last && " -".indexOf(yaml.charAt(from)) >= 0) {
            from++;
        }
        String words = yaml.substring(from, last + 1);
        boolean indicator = "|>?-".indexOf(yaml.charAt(last)) >= 0 && isBlankOrStart(last - 1);
        return at - line > from - above
                && !NOT_PLAIN.matcher(words).find()
                && !indicator
                && ":\"']},".indexOf(yaml.charAt(last)) < 0;
    }

    private boolean isBlankOrStart(int at) {
        return at < 0 || Character.isWhitespace(yaml.charAt(at));
    }

    private boolean isBlank(int at) {
        return yaml.charAt(at) == ' ' || yaml.charAt(at) == '\t';
    }

    private static char unused(String yaml, char from) {
        char c = from;
        while (c <= LAST_PRIVATE && yaml.indexOf(c) >= 0) {
            c++;
        }
        return c;
    }
}
