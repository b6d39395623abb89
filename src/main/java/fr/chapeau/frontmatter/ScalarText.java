package fr.chapeau.frontmatter;

/// Writes a string in one style: libyaml's `yaml_emitter_write_*_scalar`, with other ways of
/// folding beside its own.
final class ScalarText {
    private final String text;
    private final ScalarLayout layout;
    private final StringBuilder out = new StringBuilder();
    private int column;

    private ScalarText(String text, ScalarLayout layout) {
        this.text = text;
        this.layout = layout;
        this.column = layout.column();
    }

    static String write(String text, ScalarStyle style, ScalarLayout layout) {
        ScalarText writer = new ScalarText(text, layout);
        switch (style) {
            case PLAIN -> writer.flowing("");
            case SINGLE_QUOTED -> writer.flowing("'");
            case DOUBLE_QUOTED -> writer.doubleQuoted();
            case LITERAL, FOLDED -> {
                writer.out.append(BlockScalarText.write(text, style, layout));
            }
        }
        return writer.out.toString();
    }

    /// Plain and single-quoted scalars: a line end is written as a blank line more.
    private void flowing(String quote) {
        put(quote);
        boolean spaces = false;
        boolean breaks = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (c == ' ') {
                boolean fold = !spaces && at > 0 && isLoneInnerSpace(at) && foldsAt(at);
                if (fold) {
                    newLine();
                } else {
                    put(" ");
                }
                spaces = true;
            } else if (c == '\n') {
                out.append(breaks ? "" : layout.newline()).append(layout.newline());
                breaks = true;
            } else {
                if (breaks) {
                    indent();
                }
                put(c == '\'' && !quote.isEmpty() ? "''" : Character.toString(c));
                spaces = false;
                breaks = false;
            }
            at += Character.charCount(c);
        }
        if (breaks) {
            indent();
        }
        put(quote);
    }

    private void doubleQuoted() {
        put("\"");
        boolean spaces = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (c != ' ') {
                put(DoubleQuotedEscapes.write(c, layout.escapes()));
                spaces = false;
            } else {
                boolean inner = at > 0 && at + 1 < text.length();
                if (!spaces && inner && foldsAt(at)) {
                    newLine();
                    // A blank at the start of a line would be taken for indentation.
                    if (text.charAt(at + 1) == ' ') {
                        put("\\");
                    }
                } else {
                    put(" ");
                }
                spaces = true;
            }
            at += Character.charCount(c);
        }
        put("\"");
    }

    private boolean isLoneInnerSpace(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) != ' ' && text.charAt(at + 1) != '\n';
    }

    private boolean foldsAt(int at) {
        Folding folding = layout.folding();
        int word = folding.kind() == Folding.Kind.WITHIN ? wordLength(at + 1) : 0;
        return folding.breaksAt(column, word);
    }

    private int wordLength(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            end++;
        }
        return text.codePointCount(from, end);
    }

    private void newLine() {
        out.append(layout.newline());
        indent();
    }

    private void indent() {
        out.repeat(' ', layout.indent());
        column = layout.indent();
    }

    private void put(String characters) {
        out.append(characters);
        column += characters.codePointCount(0, characters.length());
    }
}
