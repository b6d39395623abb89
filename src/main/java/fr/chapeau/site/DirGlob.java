package fr.chapeau.site;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Ruby's `Dir.glob` patterns for paths with slashes: `*` and `?` stay in one segment and skip a
/// leading dot, `**/` is any number of folders, braces are alternatives.
final class DirGlob {
    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int braces;

    private DirGlob(String glob) {
        this.glob = glob;
    }

    /// The pattern for a whole path; one that cannot be read matches nothing.
    static Pattern pattern(String glob) {
        String trimmed = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
        DirGlob translation = new DirGlob(trimmed);
        int i = 0;
        while (i < trimmed.length()) {
            i = translation.next(i);
        }
        try {
            return Pattern.compile(translation.regex.toString());
        } catch (PatternSyntaxException e) {
            return Pattern.compile("(?!)");
        }
    }

    private int next(int i) {
        boolean segmentStart = i == 0 || glob.charAt(i - 1) == '/';
        if (segmentStart && glob.startsWith("**/", i)) {
            regex.append("(?:[^/.][^/]*/)*");
            return i + 3;
        }
        int c = glob.codePointAt(i);
        switch (c) {
            case '*' -> regex.append(segmentStart ? "(?!\\.)[^/]*" : "[^/]*");
            case '?' -> regex.append(segmentStart ? "[^/.]" : "[^/]");
            case '[' -> {
                return set(i);
            }
            case '{' -> {
                regex.append("(?:");
                braces++;
            }
            case '}' -> regex.append(braces-- > 0 ? ")" : "\\}");
            case ',' -> regex.append(braces > 0 ? "|" : ",");
            default -> regex.append(Pattern.quote(Character.toString(c)));
        }
        return i + Character.charCount(c);
    }

    private int set(int open) {
        int close = glob.indexOf(']', open + 2);
        if (close < 0) {
            regex.append("(?!)");
            return open + 1;
        }
        String content =
                glob.substring(open + 1, close)
                        .replace("\\", "\\\\")
                        .replace("[", "\\[")
                        .replace("&", "\\&");
        boolean negated = content.charAt(0) == '!' || content.charAt(0) == '^';
        regex.append(negated ? "(?!/)[^" : "(?!/)[")
                .append(negated ? content.substring(1) : content)
                .append(']');
        return close + 1;
    }
}
