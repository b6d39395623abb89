package fr.chapeau.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A start tag as kramdown accepts it (`HTML_TAG_RE` in `parser/html.rb`): a value is in quotes or
/// one word, a blank stands before each attribute. Anything else is text.
///
/// @param name in small letters where HTML has it
/// @param attributes names in small letters where the element is one of HTML, values as written
/// @param end offset behind the `>`
/// @param closed whether it ends with `/>`
record KramdownTag(String name, Map<String, String> attributes, int end, boolean closed) {

    /// The tag at `start`, which holds a `<`; nothing where there is none before `limit`.
    static @Nullable KramdownTag at(CharSequence text, int start, int limit) {
        int nameEnd = endOfName(text, start + 1, limit);
        return nameEnd < 0 ? null : new Reader(text, start, nameEnd, limit).read();
    }

    /// Whether more text behind `limit` could make a tag of what stands at `start`.
    static boolean isUnfinished(CharSequence text, int start, int limit) {
        int nameEnd = endOfName(text, start + 1, limit);
        if (nameEnd < 0) {
            return false;
        }
        Reader reader = new Reader(text, start, nameEnd, limit);
        return reader.read() == null && reader.at >= limit;
    }

    /// Offset behind the end tag of `name` at `start`, or -1.
    static int endOfClosing(CharSequence text, int start, int limit, String name) {
        int nameEnd = endOfClosingName(text, start, limit);
        boolean same =
                nameEnd == start + 2 + name.length()
                        && isSameName(name, text.subSequence(start + 2, nameEnd).toString());
        return same ? endOfClosing(text, start, limit) : -1;
    }

    /// Whether an end tag of the name `written` ends the element `name`: capitals count in names
    /// that HTML does not have.
    static boolean isSameName(String name, String written) {
        return HtmlElements.isKnown(name) ? name.equalsIgnoreCase(written) : name.equals(written);
    }

    /// Offset behind the end tag at `start`, or -1.
    static int endOfClosing(CharSequence text, int start, int limit) {
        int at = endOfClosingName(text, start, limit);
        if (at < 0) {
            return -1;
        }
        while (at < limit && isBlank(text.charAt(at))) {
            at++;
        }
        return at < limit && text.charAt(at) == '>' ? at + 1 : -1;
    }

    /// Offset behind the name in the end tag at `start`, or -1.
    static int endOfClosingName(CharSequence text, int start, int limit) {
        boolean closing =
                start + 1 < limit && text.charAt(start) == '<' && text.charAt(start + 1) == '/';
        return closing ? endOfName(text, start + 2, limit) : -1;
    }

    /// Offset behind the name at `start`, or -1; it may have one prefix: `svg:path`.
    static int endOfName(CharSequence text, int start, int limit) {
        int end = endOfPlainName(text, start, limit);
        if (end < 0 || end >= limit || text.charAt(end) != ':') {
            return end;
        }
        int local = endOfPlainName(text, end + 1, limit);
        return local < 0 ? end : local;
    }

    private static int endOfPlainName(CharSequence text, int start, int limit) {
        if (start >= limit || !isNameStart(text.charAt(start))) {
            return -1;
        }
        int end = start + 1;
        while (end < limit && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNameStart(char c) {
        return c == '_' || Character.isLetter(c);
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || Character.isDigit(c) || c == '-' || c == '.';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /// Reads what stands behind a tag's name.
    private static final class Reader {
        private final CharSequence text;
        private final int limit;
        private final String name;
        private final boolean known;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private int at;

        Reader(CharSequence text, int start, int nameEnd, int limit) {
            this.text = text;
            this.limit = limit;
            String written = text.subSequence(start + 1, nameEnd).toString();
            this.known = HtmlElements.isKnown(written);
            this.name = known ? written.toLowerCase(Locale.ROOT) : written;
            this.at = nameEnd;
        }

        @Nullable KramdownTag read() {
            while (true) {
                boolean blank = skipBlanks();
                if (at >= limit) {
                    return null;
                }
                char c = text.charAt(at);
                if (c == '>') {
                    return new KramdownTag(name, attributes, at + 1, false);
                }
                if (c == '/') {
                    boolean closed = at + 1 < limit && text.charAt(at + 1) == '>';
                    return closed ? new KramdownTag(name, attributes, at + 2, true) : null;
                }
                if (!blank || !attribute()) {
                    return null;
                }
            }
        }

        private boolean attribute() {
            int nameEnd = endOfName(text, at, limit);
            if (nameEnd < 0) {
                return false;
            }
            String written = text.subSequence(at, nameEnd).toString();
            String key = known ? written.toLowerCase(Locale.ROOT) : written;
            at = nameEnd;
            skipBlanks();
            if (at >= limit || text.charAt(at) != '=') {
                at = nameEnd;
                attributes.put(key, "");
                return true;
            }
            at++;
            skipBlanks();
            return value(key);
        }

        private boolean value(String key) {
            char quote = at < limit ? text.charAt(at) : ' ';
            int start = at;
            if (quote == '"' || quote == '\'') {
                at++;
                while (at < limit && text.charAt(at) != quote) {
                    at++;
                }
                if (at >= limit) {
                    return false;
                }
                attributes.put(key, text.subSequence(start + 1, at).toString());
                at++;
                return true;
            }
            while (at < limit && isWord(text.charAt(at))) {
                at++;
            }
            attributes.put(key, text.subSequence(start, at).toString());
            return at > start;
        }

        private static boolean isWord(char c) {
            return c == '_' || Character.isLetterOrDigit(c);
        }

        private boolean skipBlanks() {
            int start = at;
            while (at < limit && isBlank(text.charAt(at))) {
                at++;
            }
            return at > start;
        }
    }
}
