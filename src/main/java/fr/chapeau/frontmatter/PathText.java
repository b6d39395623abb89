package fr.chapeau.frontmatter;

import java.util.List;

/// Reads the text of a [FieldPath] from left to right.
final class PathText {
    private static final String NEEDS_QUOTES = ".[]\"";

    private final String text;
    private int at;

    PathText(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean take(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    /// Reads a key; false when there is none.
    boolean key(List<FieldPath.Step> steps) {
        if (take('"')) {
            return quotedKey(steps);
        }
        int start = at;
        while (at < text.length() && NEEDS_QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        steps.add(new FieldPath.Key(text.substring(start, at)));
        return at > start;
    }

    /// Reads `12]`.
    boolean index(List<FieldPath.Step> steps) {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start || at - start > 9) {
            return false;
        }
        steps.add(new FieldPath.Index(Integer.parseInt(text.substring(start, at))));
        return take(']');
    }

    /// A key as it stands in a path.
    static String quoted(String key) {
        boolean bare = !key.isEmpty() && key.chars().allMatch(c -> NEEDS_QUOTES.indexOf(c) < 0);
        return bare ? key : '"' + key.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private boolean quotedKey(List<FieldPath.Step> steps) {
        StringBuilder key = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                steps.add(new FieldPath.Key(key.toString()));
                return true;
            }
            boolean escape = c == '\\' && at < text.length();
            key.append(escape ? text.charAt(at++) : c);
        }
        return false;
    }
}
