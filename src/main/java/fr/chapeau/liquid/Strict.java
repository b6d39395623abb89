package fr.chapeau.liquid;

import fr.chapeau.liquid.Lexer.Kind;
import fr.chapeau.liquid.Lexer.Token;
import java.util.List;

/// Reads markup that keeps to the grammar (`Liquid::Parser`); whatever does not is a [LiquidFault],
/// and is then read as older versions of Liquid did ([Lax]).
final class Strict {
    private final String markup;
    private final List<Token> tokens;
    private int at;

    Strict(String markup) {
        this.markup = markup;
        tokens = Lexer.tokens(markup);
    }

    private Token token() {
        return tokens.get(at);
    }

    boolean isAtEnd() {
        return token().kind() == Kind.END;
    }

    LiquidFault fault() {
        return LiquidFault.syntax(markup);
    }

    void end() {
        if (!isAtEnd()) {
            throw fault();
        }
    }

    String take(Kind kind) {
        Token token = token();
        if (token.kind() != kind) {
            throw fault();
        }
        at++;
        return token.text();
    }

    private void take(String special) {
        if (!skip(special)) {
            throw fault();
        }
    }

    /// Takes a sign if it is the next one.
    boolean skip(String special) {
        boolean found = isSpecial(special);
        at += found ? 1 : 0;
        return found;
    }

    private boolean isSpecial(String text) {
        return token().kind() == Kind.SPECIAL && token().text().equals(text);
    }

    /// Takes a word if it is the next one.
    boolean skipWord(String word) {
        boolean found = token().kind() == Kind.ID && token().text().equals(word);
        at += found ? 1 : 0;
        return found;
    }

    boolean isComparison() {
        return token().kind() == Kind.COMPARISON;
    }

    /// Whether `word:` comes.
    boolean isNamed() {
        return token().kind() == Kind.ID
                && tokens.get(at + 1).kind() == Kind.SPECIAL
                && tokens.get(at + 1).text().equals(":");
    }

    /// An expression as [Expression#parse] takes it.
    String expression() {
        Token token = token();
        switch (token.kind()) {
            case ID -> {
                at++;
                return token.text() + lookups();
            }
            case STRING, NUMBER -> {
                at++;
                return token.text();
            }
            case SPECIAL -> {
                if (skip("[")) {
                    String inner = expression();
                    take("]");
                    return "[" + inner + "]" + lookups();
                }
                if (skip("(")) {
                    String first = expression();
                    take(Kind.DOTS);
                    String last = expression();
                    take(")");
                    return "(" + first + ".." + last + ")";
                }
                throw fault();
            }
            default -> throw fault();
        }
    }

    private String lookups() {
        StringBuilder lookups = new StringBuilder();
        while (true) {
            if (skip("[")) {
                lookups.append('[').append(expression());
                take("]");
                lookups.append(']');
            } else if (skip(".")) {
                lookups.append('.').append(take(Kind.ID));
            } else {
                return lookups.toString();
            }
        }
    }
}
