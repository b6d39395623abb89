package fr.chapeau.markdown;

import org.jspecify.annotations.Nullable;

/// Reads {@link SpanExtension}s (`parser/kramdown/extensions.rb` and `math.rb`).
final class SpanExtensions {
    private final SpanReader reader;

    SpanExtensions(SpanReader reader) {
        this.reader = reader;
    }

    /// Reads what starts with `{` or `$`.
    void read() {
        int start = reader.at;
        SpanExtension found = reader.peek(0) == '$' ? math() : extension();
        if (found == null) {
            reader.at = start + 1;
        } else {
            reader.at = start + found.getTextLength();
            reader.add(found, start);
        }
    }

    private @Nullable SpanExtension math() {
        int start = reader.at;
        int end = reader.isHere("$$") ? reader.find("$$", start + 2) : -1;
        return end < 0 ? null : node(SpanExtension.Kind.MATH, start, start + 2, end, end + 2);
    }

    private @Nullable SpanExtension extension() {
        int start = reader.at;
        int close = reader.isHere("{:") ? endOfList(start + 2) : -1;
        if (close <= start + 2) {
            return null;
        }
        if (reader.peek(2) != ':') {
            // behind text it is text, too, and so is an end without its start
            return reader.isBehindText() || isEnd(start + 2, close)
                    ? null
                    : node(SpanExtension.Kind.ATTRIBUTES, start, start + 2, close, close + 1);
        }
        String name = nameAt(start + 3, close);
        SpanExtension.Kind kind =
                switch (name) {
                    case "comment" -> SpanExtension.Kind.COMMENT;
                    case "nomarkdown" -> rawKind(start + 3 + name.length(), close);
                    case "options" -> SpanExtension.Kind.NOTHING;
                    default -> null;
                };
        if (kind == null) {
            return null;
        }
        if (reader.text.charAt(close - 1) == '/') {
            set(name, start, close - 1);
            return node(SpanExtension.Kind.NOTHING, start, close, close, close + 1);
        }
        SpanExtension found = withContent(kind, name, start, close + 1);
        if (found != null) {
            set(name, start, close);
        }
        return found;
    }

    /// Sets what `{::options … }` asks for from here on.
    private void set(String name, int start, int end) {
        if (name.equals("options")) {
            int list = Math.min(start + 3 + name.length(), end);
            reader.setOptions(AttributeList.parse(reader.text.substring(list, end)));
        }
    }

    private SpanExtension.Kind rawKind(int from, int to) {
        AttributeList list = AttributeList.parse(reader.text.substring(from, Math.max(from, to)));
        return ExtensionBlock.isForHtml(list)
                ? SpanExtension.Kind.RAW
                : SpanExtension.Kind.OTHER_RAW;
    }

    /// `{:/}` or `{:/name}`
    private boolean isEnd(int from, int close) {
        return reader.text.charAt(from) == '/'
                && nameAt(from + 1, close).length() == close - from - 1;
    }

    private @Nullable SpanExtension withContent(
            SpanExtension.Kind kind, String name, int start, int content) {
        int plain = reader.find("{:/}", content);
        int named = reader.find("{:/" + name + "}", content);
        if (plain < 0 && named < 0) {
            return null;
        }
        int end = plain < 0 || (named >= 0 && named < plain) ? named : plain;
        int behind = end + (end == plain ? 4 : name.length() + 4);
        return node(kind, start, content, end, behind);
    }

    private SpanExtension node(
            SpanExtension.Kind kind, int start, int content, int contentEnd, int end) {
        return new SpanExtension(kind, reader.chars(start, end), reader.chars(content, contentEnd));
    }

    private String nameAt(int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetter(reader.text.charAt(end))) {
            end++;
        }
        return reader.text.substring(from, end);
    }

    /// Offset of the `}` that no backslash precedes, or -1.
    private int endOfList(int from) {
        int end = reader.find("}", from);
        while (end >= 0 && reader.text.charAt(end - 1) == '\\') {
            end = reader.find("}", end + 1);
        }
        return end;
    }
}
