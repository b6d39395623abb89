package fr.chapeau.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tokens of strict markup (`Liquid::Lexer`).
final class Lexer {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<comparison>==|!=|<>|<=?|>=?|contains(?=\\s))"
                            + "|(?<string>'[^']*+'|\"[^\"]*+\")"
                            + "|(?<number>-?\\d+(?:\\.\\d+)?)"
                            + "|(?<id>[a-zA-Z_][\\w-]*+\\??)"
                            + "|(?<dots>\\.\\.)"
                            + "|(?<special>[|.:,\\[\\]()?-])");

    private Lexer() {}

    /// What a token is.
    enum Kind {
        COMPARISON,
        STRING,
        NUMBER,
        ID,
        DOTS,
        SPECIAL,
        END
    }

    /// One token.
    record Token(Kind kind, String text) {}

    /// @throws LiquidFault where a character belongs to no token
    static List<Token> tokens(String markup) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(markup);
        int at = 0;
        while (true) {
            while (at < markup.length() && isSpace(markup.charAt(at))) {
                at++;
            }
            if (at == markup.length()) {
                tokens.add(new Token(Kind.END, ""));
                return tokens;
            }
            if (!matcher.region(at, markup.length()).lookingAt()) {
                throw LiquidFault.syntax(markup);
            }
            tokens.add(new Token(kind(matcher), matcher.group()));
            at = matcher.end();
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("comparison") != null) {
            return Kind.COMPARISON;
        }
        if (matcher.group("string") != null) {
            return Kind.STRING;
        }
        if (matcher.group("number") != null) {
            return Kind.NUMBER;
        }
        if (matcher.group("id") != null) {
            return Kind.ID;
        }
        return matcher.group("dots") != null ? Kind.DOTS : Kind.SPECIAL;
    }
}
