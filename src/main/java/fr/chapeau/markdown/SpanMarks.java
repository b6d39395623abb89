package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/// Reads the spans whose end is a mark to look for: code, addresses in angle brackets, entities,
/// struck text.
final class SpanMarks {
    private static final List<String> SCHEMES =
            List.of("mailto:", "http:", "https:", "ftp:", "ftps:");

    private final SpanReader reader;

    SpanMarks(SpanReader reader) {
        this.reader = reader;
    }

    /// `parser/kramdown/codespan.rb`
    void code() {
        String text = reader.text;
        int start = reader.at;
        while (reader.peek(0) == '`') {
            reader.at++;
        }
        int contentStart = reader.at;
        String run = text.substring(start, contentStart);
        boolean alone =
                run.length() == 1
                        && (start == 0 || SpanReader.isBlank(text.charAt(start - 1)))
                        && SpanReader.isBlank(reader.peek(0));
        int end = alone ? -1 : reader.find(run, contentStart);
        if (end < 0) {
            return;
        }
        reader.at = end + run.length();
        int contentEnd = end;
        if (run.length() > 1 && contentStart < contentEnd) {
            contentStart += text.charAt(contentStart) == ' ' ? 1 : 0;
            contentEnd -= contentStart < contentEnd && text.charAt(contentEnd - 1) == ' ' ? 1 : 0;
        }
        Code code =
                new Code(
                        reader.chars(start, contentStart),
                        reader.chars(contentStart, contentEnd),
                        reader.chars(contentEnd, reader.at));
        reader.add(code, start);
    }

    /// Whether an address in angle brackets was read (`parser/kramdown/autolink.rb`).
    boolean address() {
        int start = reader.at;
        int end = reader.find(">", start);
        if (end < start + 2 || !isAddress(start + 1, end)) {
            return false;
        }
        reader.at = end + 1;
        BasedSequence opening = reader.chars(start, start + 1);
        BasedSequence content = reader.chars(start + 1, end);
        BasedSequence closing = reader.chars(end, end + 1);
        Node link =
                content.indexOf(':') >= 0
                        ? new AutoLink(opening, content, closing)
                        : new MailLink(opening, content, closing);
        reader.add(link, start);
        return true;
    }

    private boolean isAddress(int from, int to) {
        for (String scheme : SCHEMES) {
            if (reader.text.startsWith(scheme, from)) {
                reader.spend((to - from) / 16);
                boolean oneLine = reader.text.substring(from, to).indexOf('\n') < 0;
                return to > from + scheme.length() && oneLine;
            }
        }
        int sign = -1;
        for (int i = from; i < to; i++) {
            char c = reader.text.charAt(i);
            if (c == '@' && sign < 0 && i > from) {
                sign = i;
            } else if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return sign > 0 && sign < to - 1;
    }

    void entity() {
        int start = reader.at;
        int end = Entities.end(reader.text, start, reader.limit);
        reader.at = end < 0 ? start + 1 : end;
        if (end > 0) {
            reader.add(new HtmlEntity(reader.chars(start, end)), start);
        }
    }

    /// `~~(?!\s|~).*?[^\s~]~~` (kramdown-parser-gfm); what is in it is read as a text of its own.
    void strikethrough() {
        int start = reader.at;
        int end = endOfStrikethrough();
        if (end < 0) {
            reader.at = start + 1;
            return;
        }
        reader.at = start + 2;
        SpanFrame inner = reader.readApart(end);
        reader.at = end + 2;
        Strikethrough node =
                new Strikethrough(
                        reader.chars(start, start + 2),
                        reader.chars(start + 2, end),
                        reader.chars(end, end + 2));
        inner.fill(node);
        reader.add(node, start);
    }

    private int endOfStrikethrough() {
        char first = reader.peek(2);
        boolean opens =
                reader.peek(1) == '~'
                        && !SpanReader.isBlank(first)
                        && first != '~'
                        && first != '\0';
        int end = opens ? reader.find("~~", reader.at + 3) : -1;
        while (end >= 0 && isNoEnd(reader.text.charAt(end - 1))) {
            end = reader.find("~~", end + 1);
        }
        return end;
    }

    private static boolean isNoEnd(char before) {
        return SpanReader.isBlank(before) || before == '~';
    }
}
