package fr.chapeau.liquid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Texts, tags and outputs of a template in their order (`Liquid::Tokenizer`). Takes time in
/// proportion to the template, whatever is in it.
final class Tokens {
    private final Deque<Token> ahead = new ArrayDeque<>();
    private final String source;
    private int at;
    private int line = 1;
    private boolean noTagEnd;
    private boolean noBrace;

    /// One of them.
    ///
    /// @param line that it begins in
    /// @param start in the template
    record Token(String text, int line, int start) {}

    Tokens(String source) {
        this.source = source;
    }

    /// The next one; null at the end.
    @Nullable Token next() {
        Token put = ahead.poll();
        if (put != null) {
            return put;
        }
        if (at >= source.length()) {
            return null;
        }
        int end = end();
        String text = source.substring(at, end);
        Token token = new Token(text, line, at);
        line += (int) text.chars().filter(c -> c == '\n').count();
        at = end;
        return token;
    }

    /// Puts tokens in front of those that are still to come.
    void push(List<Token> tokens) {
        for (Token token : tokens.reversed()) {
            ahead.push(token);
        }
    }

    private int end() {
        int start = opening(at);
        if (start > at) {
            return start;
        }
        if (start < 0) {
            return source.length();
        }
        int after = at + 2;
        if (source.charAt(at + 1) == '%') {
            int end = noTagEnd ? -1 : source.indexOf("%}", after);
            noTagEnd |= end < 0;
            return end < 0 ? after : end + 2;
        }
        int end = noBrace ? -1 : source.indexOf('}', after);
        noBrace |= end < 0;
        if (end < 0) {
            return after;
        }
        return end + 1 < source.length() && source.charAt(end + 1) == '}' ? end + 2 : end + 1;
    }

    private int opening(int from) {
        for (int i = source.indexOf('{', from); i >= 0; i = source.indexOf('{', i + 1)) {
            if (i + 1 < source.length()
                    && (source.charAt(i + 1) == '%' || source.charAt(i + 1) == '{')) {
                return i;
            }
        }
        return -1;
    }
}
