package fr.chapeau.ui.preview;

import java.util.Map;

/// Values as literals of JavaScript.
final class Literal {
    private Literal() {}

    static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /// An object of texts.
    static void object(Map<String, String> entries, StringBuilder out) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            text(entry.getKey(), out);
            out.append(':');
            text(entry.getValue(), out);
        }
        out.append('}');
    }
}
