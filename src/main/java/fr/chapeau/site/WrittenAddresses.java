package fr.chapeau.site;

import java.util.LinkedHashSet;
import java.util.Set;

/// The addresses that a text writes as links and pictures do, in Markdown and in HTML. A quick look
/// over the text, not a reading of it: those in code are among them.
final class WrittenAddresses {
    private static final int LONGEST = 1_000;

    private final String text;
    private final Set<String> found = new LinkedHashSet<>();

    private WrittenAddresses(String text) {
        this.text = text;
    }

    static Set<String> of(String text) {
        WrittenAddresses addresses = new WrittenAddresses(text);
        addresses.read();
        return addresses.found;
    }

    private void read() {
        for (int at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
            if (text.startsWith("](", at)) {
                destination(at + 2, true);
            } else if (text.startsWith("]:", at)) {
                destination(at + 2, false);
            }
        }
        attribute("href=");
        attribute("src=");
    }

    private void destination(int from, boolean inParentheses) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start < text.length() && text.charAt(start) == '<') {
            add(start + 1, end('>', start + 1));
            return;
        }
        int depth = 0;
        int end = start;
        for (; end < text.length() && end - start < LONGEST; end++) {
            char c = text.charAt(end);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean closes = inParentheses && depth < 0;
            if (closes || c <= ' ') {
                break;
            }
        }
        add(start, end);
    }

    private void attribute(String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int quote = at + name.length();
            char c = quote < text.length() ? text.charAt(quote) : ' ';
            if (c == '"' || c == '\'') {
                add(quote + 1, end(c, quote + 1));
            }
        }
    }

    /// Where an address ends that begins at `start`; `start` itself where it has no end on its
    /// line.
    private int end(char closing, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int end = start; end < limit && text.charAt(end) != '\n'; end++) {
            if (text.charAt(end) == closing) {
                return end;
            }
        }
        return start;
    }

    private void add(int start, int end) {
        if (end > start) {
            found.add(text.substring(start, end));
        }
    }
}
