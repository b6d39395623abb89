package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/// Finds tags and comments like the tokenizer of the HTML standard (13.2.5), in one pass and with
/// the place of each attribute. jsoup's own positions are those of the tree it repairs: they lack
/// stray end tags and what it moves or drops.
final class HtmlTokenizer {

    /// A piece of markup; what lies between two of them is text.
    sealed interface Token {
        Span span();

        record Start(Span span, String name, List<HtmlAttribute> attributes) implements Token {}

        record End(Span span, String name) implements Token {}

        record Comment(Span span, Span content) implements Token {}

        /// What a script or style sheet holds: neither text nor markup.
        record Opaque(Span span) implements Token {}
    }

    /// Elements whose content the tokenizer does not look into (13.2.6.2 and 13.2.6.4.4 to .7).
    private static final Set<String> OPAQUE =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private final CharSequence text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private HtmlTokenizer(CharSequence text) {
        this.text = text;
    }

    static List<Token> tokens(CharSequence text) {
        HtmlTokenizer tokenizer = new HtmlTokenizer(text);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            if (text.charAt(at) != '<' || at + 1 == text.length()) {
                at++;
                continue;
            }
            char next = text.charAt(at + 1);
            if (isLetter(next)) {
                startTag();
            } else if (next == '/' && at + 2 < text.length() && isLetter(text.charAt(at + 2))) {
                endTag();
            } else if (next == '!' || next == '?' || next == '/') {
                comment();
            } else {
                at++;
            }
        }
    }

    private void startTag() {
        int start = at;
        at++;
        String name = name();
        List<HtmlAttribute> attributes = attributes();
        tokens.add(new Token.Start(new Span(start, at), name, attributes));
        if (OPAQUE.contains(name)) {
            int from = at;
            at = endOfOpaque(name);
            if (at > from) {
                tokens.add(new Token.Opaque(new Span(from, at)));
            }
        }
    }

    private void endTag() {
        int start = at;
        at += 2;
        String name = name();
        attributes();
        tokens.add(new Token.End(new Span(start, at), name));
    }

    private void comment() {
        int start = at;
        boolean real = startsWith(at, "<!--");
        int content = real ? at + 4 : at + 2;
        int end = indexOf(real ? "-->" : ">", content);
        int contentEnd = end < 0 ? text.length() : end;
        at = end < 0 ? text.length() : end + (real ? 3 : 1);
        tokens.add(new Token.Comment(new Span(start, at), new Span(content, contentEnd)));
    }

    private String name() {
        int start = at;
        while (at < text.length() && !isBlank(text.charAt(at)) && !isEnd(text.charAt(at))) {
            at++;
        }
        return lower(start, at);
    }

    /// Reads up to and with the `>`.
    private List<HtmlAttribute> attributes() {
        List<HtmlAttribute> found = new ArrayList<>();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '>') {
                at++;
                return found;
            }
            if (isBlank(c) || c == '/') {
                at++;
            } else {
                found.add(attribute());
            }
        }
        return found;
    }

    private HtmlAttribute attribute() {
        int start = at;
        at++; // also a leading `=` belongs to the name
        while (at < text.length() && !isBlank(text.charAt(at)) && !isEnd(text.charAt(at))) {
            if (text.charAt(at) == '=') {
                break;
            }
            at++;
        }
        int nameEnd = at;
        String name = lower(start, nameEnd);
        int value = skipBlanks(at);
        if (value == text.length() || text.charAt(value) != '=') {
            return new HtmlAttribute(name, "", new Span(start, nameEnd), Span.at(nameEnd));
        }
        at = skipBlanks(value + 1);
        Span valueSpan = value();
        return new HtmlAttribute(name, decode(valueSpan), new Span(start, at), valueSpan);
    }

    private Span value() {
        char quote = at < text.length() ? text.charAt(at) : '>';
        int start = at;
        if (quote == '"' || quote == '\'') {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) != quote) {
                end++;
            }
            at = Math.min(end + 1, text.length());
            return new Span(start + 1, end);
        }
        while (at < text.length() && !isBlank(text.charAt(at)) && text.charAt(at) != '>') {
            at++;
        }
        return new Span(start, at);
    }

    private String decode(Span span) {
        String value = span.of(text);
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    private int endOfOpaque(String name) {
        for (int i = at; i + 2 + name.length() <= text.length(); i++) {
            if (text.charAt(i) == '<'
                    && text.charAt(i + 1) == '/'
                    && lower(i + 2, i + 2 + name.length()).equals(name)) {
                return i;
            }
        }
        return text.length();
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean startsWith(int from, String wanted) {
        return from + wanted.length() <= text.length()
                && wanted.contentEquals(text.subSequence(from, from + wanted.length()));
    }

    private int indexOf(String wanted, int from) {
        for (int i = from; i + wanted.length() <= text.length(); i++) {
            if (text.charAt(i) == wanted.charAt(0) && startsWith(i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    private String lower(int start, int end) {
        return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isEnd(char c) {
        return c == '/' || c == '>';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
