package fr.chapeau.markdown;

/// Turns a piece of source text into what kramdown shows: escapes, dashes, ellipses, guillemets and
/// quotation marks (kramdown syntax, "Typographic Symbols").
///
/// Quotation marks follow the order of kramdown's rules (`parser/kramdown/smart_quotes.rb`, after
/// SmartyPants), which look at the Markdown around the mark and not at the text that is shown. A
/// letter or digit is there an ASCII one.
final class SmartText {
    private static final String PUNCTUATION = "!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final CharSequence source;
    private final Typography typography;
    private final StringBuilder shown = new StringBuilder();
    private final int end;
    private int at;

    /// From where on the character before a quotation mark still counts for it; markup before this
    /// place has already been read as something else.
    private int readUpTo;

    private SmartText(
            CharSequence source, int start, int end, boolean afterBreak, Typography typography) {
        this.typography = typography;
        this.source = source;
        this.at = start;
        this.end = end;
        this.readUpTo = afterBreak ? start - 1 : start;
    }

    /// @param source text of the body
    /// @param start where the piece starts
    /// @param end where it ends; the rules look beyond
    /// @param afterBreak whether the piece starts a line within its paragraph
    /// @param typography what is shown for symbols
    static String of(
            CharSequence source, int start, int end, boolean afterBreak, Typography typography) {
        SmartText text = new SmartText(source, start, end, afterBreak, typography);
        while (text.at < end) {
            text.next();
        }
        return text.shown.toString();
    }

    /// Whether quotation marks or a symbol end a text, which to kramdown are no text.
    ///
    /// @param end its last three characters
    static boolean endsWithSymbol(String end, boolean symbols) {
        char last = end.charAt(end.length() - 1);
        if (isQuote(last)) {
            return end.length() < 2 || end.charAt(end.length() - 2) != '\\';
        }
        return symbols
                && (end.endsWith("--")
                        || end.equals("...")
                        || end.endsWith(">>")
                        || end.endsWith("<<")
                        || end.equals("<< "));
    }

    private void next() {
        char c = source.charAt(at);
        switch (c) {
            case '\\' -> escape();
            case '-' -> dashes();
            case '.' -> dots();
            case '<', '>' -> guillemets();
            case ' ' -> blank();
            case '"', '\'' -> quote(c);
            case '*', '_', '`', '[', '$', '&', '~' -> consume("" + c, 1);
            default -> {
                shown.append(c);
                at++;
            }
        }
    }

    /// Shows something in place of source that no later rule looks back at.
    private void consume(String text, int length) {
        shown.append(text);
        at += length;
        readUpTo = at;
    }

    private void escape() {
        if (startsWith("\\<<") || startsWith("\\>>")) {
            consume(source.subSequence(at + 1, at + 3).toString(), 3);
        } else if (at + 1 < end && ShownText.isEscapable(source.charAt(at + 1))) {
            consume("" + source.charAt(at + 1), 2);
        } else {
            consume("\\", 1);
        }
    }

    private void dashes() {
        if (startsWith("---")) {
            consume(typography.of("mdash", "—"), 3);
        } else if (startsWith("--")) {
            consume(typography.of("ndash", "–"), 2);
        } else {
            shown.append('-');
            at++;
        }
    }

    private void dots() {
        if (startsWith("...")) {
            consume(typography.of("hellip", "…"), 3);
        } else {
            shown.append('.');
            at++;
        }
    }

    private void guillemets() {
        if (startsWith("<< ")) {
            consume(typography.of("laquo_space", "«\u00A0"), 3);
        } else if (startsWith("<<")) {
            consume(typography.of("laquo", "«"), 2);
        } else if (startsWith(">>")) {
            consume(typography.of("raquo", "»"), 2);
        } else {
            consume("" + source.charAt(at), 1);
        }
    }

    private void blank() {
        if (startsWith(" >>")) {
            consume(typography.of("raquo_space", "\u00A0»"), 3);
        } else {
            shown.append(' ');
            at++;
        }
    }

    /// Whether a symbol that may be off stands here.
    private boolean startsWith(String wanted) {
        if (!typography.symbols() || at + wanted.length() > end) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (source.charAt(at + i) != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void quote(char mark) {
        if (at > readUpTo) {
            quoteAfter(mark, source.charAt(at - 1));
        } else {
            quoteAlone(mark);
        }
    }

    /// Rules 3 to 7 and the last two, with the character before the mark in hand.
    private void quoteAfter(char mark, char before) {
        boolean blank = isBlank(before);
        if (blank && isPairBeforeWord(mark)) {
            openPair(mark);
        } else if (blank && mark == '\'' && isDecade()) {
            consume(typography.right(mark), 1);
        } else if (blank || " \\[{(-".indexOf(before) >= 0) {
            open(mark);
        } else {
            close(mark);
        }
    }

    /// The same rules where what stands before the mark is markup that was read already, or
    /// nothing.
    private void quoteAlone(char mark) {
        if (isBeforeEmphasis()) {
            open(mark);
        } else if (isBeforePunctuation()) {
            close(mark);
        } else if (isPairBeforeWord(mark)) {
            openPair(mark);
        } else if (mark == '\'' && isDecade()) {
            consume(typography.right(mark), 1);
        } else if (isQuote(peek(1))) {
            shown.append(mark); // rule 7 takes the first of two marks for text
            at++;
            close(source.charAt(at));
        } else if (isBeforeEnd()) {
            close(mark);
        } else {
            open(mark);
        }
    }

    private void open(char mark) {
        consume(typography.left(mark), 1);
    }

    private void close(char mark) {
        consume(typography.right(mark), 1);
    }

    private void openPair(char mark) {
        consume(typography.left(mark) + typography.left(mark == '"' ? '\'' : '"'), 2);
    }

    /// `(?=[_*]{1,2}\S)`
    private boolean isBeforeEmphasis() {
        if (!isStar(peek(1))) {
            return false;
        }
        return !isBlankOrEnd(peek(2)) || (isStar(peek(2)) && !isBlankOrEnd(peek(3)));
    }

    /// `(?=PUNCTUATION(?!\.\.)\B)`
    private boolean isBeforePunctuation() {
        return PUNCTUATION.indexOf(peek(1)) >= 0
                && !(peek(2) == '.' && peek(3) == '.')
                && isWord(peek(1)) == isWord(peek(2));
    }

    /// `"'(?=\w)` and `'"(?=\w)`
    private boolean isPairBeforeWord(char mark) {
        return peek(1) == (mark == '"' ? '\'' : '"') && isAsciiWord(peek(2));
    }

    /// `(?=\d\ds)`
    private boolean isDecade() {
        return isDigit(peek(1)) && isDigit(peek(2)) && peek(3) == 's';
    }

    /// `(?=\s|s\b|$)`
    private boolean isBeforeEnd() {
        return isBlankOrEnd(peek(1)) || (peek(1) == 's' && !isWord(peek(2)));
    }

    /// The character so many behind the mark; U+0000 behind the end.
    private char peek(int ahead) {
        return at + ahead < source.length() ? source.charAt(at + ahead) : '\0';
    }

    private static boolean isStar(char c) {
        return c == '*' || c == '_';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isBlankOrEnd(char c) {
        return c == '\0' || isBlank(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiWord(char c) {
        return isDigit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// What `\b` looks at, which is Unicode's idea of a word in Ruby.
    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
