package fr.chapeau.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Paints what stands in one line of text. Each kind of pair is searched to the line's end at most
/// once in vain, so the time grows with the line.
final class InlineStyles {
    private static final int MAX_BRACKETS = 8;

    private final String line;
    private final StylePaint paint;
    private final Map<String, Integer> lastOf = new HashMap<>();
    private final Map<String, Integer> openEmphasis = new HashMap<>();
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private int at;

    InlineStyles(String line, int from, StylePaint paint) {
        this.line = line;
        this.paint = paint;
        this.at = from;
    }

    /// Whether a comment is open at the end of the line.
    boolean paint() {
        while (at < line.length()) {
            int start = at;
            switch (line.charAt(at)) {
                case '\\' -> at += 2;
                case '`' -> code();
                case '*', '_' -> emphasis();
                case '~' -> strikethrough();
                case '{' -> braces();
                case '<' -> {
                    if (line.startsWith("<!--", at) && !until("-->", MdStyle.HTML_COMMENT, 4)) {
                        paint.add(MdStyle.HTML_COMMENT, at, line.length());
                        return true;
                    }
                    angle(start);
                }
                case '[' -> {
                    brackets.push(at);
                    if (brackets.size() > MAX_BRACKETS) {
                        brackets.removeLast(); // only images nest, and nobody nests many
                    }
                    at++;
                }
                case ']' -> closeBracket();
                default -> at++;
            }
        }
        return false;
    }

    private void code() {
        int length = runLength('`');
        int end = next(line.substring(at, at + length), at + length);
        while (end >= 0 && end + length < line.length() && line.charAt(end + length) == '`') {
            int run = end;
            while (run < line.length() && line.charAt(run) == '`') {
                run++;
            }
            end = next(line.substring(at, at + length), run);
        }
        if (end < 0) {
            at += length;
            return;
        }
        paint.add(MdStyle.CODE, at, end + length);
        paint.add(MdStyle.MARKUP, at, at + length);
        paint.add(MdStyle.MARKUP, end, end + length);
        at = end + length;
    }

    private void emphasis() {
        char c = line.charAt(at);
        int run = runLength(c);
        boolean blankBefore = at == 0 || isBlank(line.charAt(at - 1));
        boolean blankBehind = at + run >= line.length() || isBlank(line.charAt(at + run));
        int left = run;
        while (left > 0) {
            int take = closable(c, left, blankBefore);
            if (take > 0) {
                int open = openEmphasis.remove(key(c, take));
                openEmphasis.values().removeIf(o -> o > open);
                paint.add(take == 2 ? MdStyle.STRONG : MdStyle.EMPHASIS, open, at + take);
                paint.add(MdStyle.MARKUP, open, open + take);
                paint.add(MdStyle.MARKUP, at, at + take);
            } else {
                take = left >= 2 ? 2 : 1;
                boolean inWord = c == '_' && !blankBefore && isWord(line.charAt(at - 1));
                if (!blankBehind && !inWord) {
                    openEmphasis.putIfAbsent(key(c, take), at);
                }
            }
            at += take;
            left -= take;
            blankBefore = false;
        }
    }

    /// Length of the open mark that the run at hand ends, else 0.
    private int closable(char c, int left, boolean blankBefore) {
        if (blankBefore) {
            return 0;
        }
        boolean inWord = c == '_' && at + left < line.length() && isWord(line.charAt(at + left));
        if (inWord) {
            return 0;
        }
        int two = left >= 2 ? openAt(c, 2) : -1;
        int one = openAt(c, 1);
        return two < 0 && one < 0 ? 0 : two > one ? 2 : 1;
    }

    /// Where a mark that has text behind it is open, or -1.
    private int openAt(char c, int length) {
        Integer open = openEmphasis.get(key(c, length));
        return open != null && open + length < at ? open : -1;
    }

    private static String key(char c, int length) {
        return length == 2 ? "" + c + c : "" + c;
    }

    private void strikethrough() {
        if (!line.startsWith("~~", at) || !until("~~", MdStyle.STRIKETHROUGH, 2)) {
            at++;
        }
    }

    private void braces() {
        boolean painted =
                (line.startsWith("{{", at) && until("}}", MdStyle.LIQUID, 2))
                        || (line.startsWith("{%", at) && until("%}", MdStyle.LIQUID, 2))
                        || (line.startsWith("{:", at) && until("}", MdStyle.ATTRIBUTE_LIST, 2));
        if (!painted) {
            at++;
        }
    }

    private void angle(int start) {
        if (at > start) {
            return; // a comment was painted
        }
        char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        int end = Character.isLetter(next) || next == '/' ? endOfTag() : -1;
        if (end < 0) {
            at++;
            return;
        }
        boolean address = next != '/' && isAddress(at + 1, end);
        paint.add(address ? MdStyle.URL : MdStyle.HTML_TAG, at, end + 1);
        at = end + 1;
    }

    private boolean isAddress(int from, int end) {
        boolean sign = false;
        for (int i = from; i < end; i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                return false;
            }
            sign |= c == ':' || c == '@';
        }
        return sign;
    }

    private int endOfTag() {
        if (next(">", at) < 0) {
            return -1;
        }
        int end = at + 1;
        while (end < line.length() && line.charAt(end) != '>') {
            char c = line.charAt(end);
            int close = c == '"' || c == '\'' ? next("" + c, end + 1) : -1;
            end = close < 0 ? end + 1 : close + 1;
        }
        return end < line.length() ? end : next(">", at);
    }

    private void closeBracket() {
        int close = at;
        at++;
        if (brackets.isEmpty()) {
            return;
        }
        int open = brackets.pop();
        int target = close + 1;
        char next = target < line.length() ? line.charAt(target) : ' ';
        boolean note = open + 1 < line.length() && line.charAt(open + 1) == '^';
        int end =
                switch (next) {
                    case '(' -> endOfParentheses(target);
                    case '[' -> next("]", target);
                    case ':' -> line.substring(0, open).isBlank() ? line.length() - 1 : -1;
                    default -> -1;
                };
        if (end < 0 && !note) {
            return;
        }
        boolean image = open > 0 && line.charAt(open - 1) == '!';
        int start = image ? open - 1 : open;
        paint.add(image ? MdStyle.IMAGE : MdStyle.LINK_TEXT, start, close + 1);
        paint.add(MdStyle.MARKUP, start, open + 1);
        paint.add(MdStyle.MARKUP, close, close + 1);
        if (end >= 0 && !(note && next == ':')) {
            paint.add(MdStyle.URL, target, end + 1);
            at = end + 1;
        }
    }

    private int endOfParentheses(int open) {
        if (next(")", open) < 0) {
            return -1;
        }
        int depth = 0;
        for (int i = open; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return next(")", open);
    }

    /// Paints from here up to and with `close`, if it is there.
    private boolean until(String close, MdStyle style, int from) {
        int end = next(close, at + from);
        if (end < 0) {
            return false;
        }
        paint.add(style, at, end + close.length());
        at = end + close.length();
        return true;
    }

    /// The next place of `wanted`; that there is none is looked up only once.
    private int next(String wanted, int from) {
        int last = lastOf.computeIfAbsent(wanted, line::lastIndexOf);
        return last < from ? -1 : line.indexOf(wanted, from);
    }

    private int runLength(char c) {
        int end = at;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
