package fr.chapeau.git;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Patterns for paths as Git's configuration has them (`gitignore`, "PATTERN FORMAT"): `*` and `?`
/// stop at a slash, `**` does not.
final class Wildcards {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\*\\*/|\\*\\*|\\*|\\?|\\[[!^]?]?[^]]*]|\\\\.|[^*?\\[\\\\]+|.",
                    Pattern.DOTALL);

    private Wildcards() {}

    /// @param pattern what ends with a slash stands for everything below
    static boolean match(String pattern, String name) {
        String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
        StringBuilder regex = new StringBuilder();
        Matcher token = TOKEN.matcher(whole);
        while (token.find()) {
            regex.append(regexOf(token.group()));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(name).matches();
    }

    private static String regexOf(String token) {
        return switch (token) {
            case "**/" -> "(?:.*/)?";
            case "**" -> ".*";
            case "*" -> "[^/]*";
            case "?" -> "[^/]";
            default -> isSet(token) ? set(token) : Pattern.quote(unescaped(token));
        };
    }

    private static boolean isSet(String token) {
        return token.length() > 2 && token.startsWith("[");
    }

    private static String set(String token) {
        boolean other = token.startsWith("[!") || token.startsWith("[^");
        String inside = token.substring(other ? 2 : 1, token.length() - 1);
        return "[" + (other ? "^/" : "") + inside.replaceAll("[\\[&^\\\\\\]]", "\\\\$0") + "]";
    }

    private static String unescaped(String token) {
        return token.length() == 2 && token.startsWith("\\") ? token.substring(1) : token;
    }
}
