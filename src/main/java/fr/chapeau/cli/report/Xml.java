package fr.chapeau.cli.report;

/// Text in XML 1.0.
final class Xml {
    private Xml() {}

    /// Text between tags.
    static String text(String text) {
        return escaped(text, false);
    }

    /// The value of an attribute in double quotes; its line ends and tabs are kept, which parsers
    /// would make spaces of (XML 1.0, 3.3.3).
    static String attribute(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> xml.append("&amp;");
                        case '<' -> xml.append("&lt;");
                        case '>' -> xml.append("&gt;");
                        case '"' -> xml.append("&quot;");
                        case '\r' -> xml.append("&#13;");
                        case '\n', '\t' -> {
                            if (attribute) {
                                xml.append("&#").append(c).append(';');
                            } else {
                                xml.appendCodePoint(c);
                            }
                        }
                        default -> xml.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
                    }
                });
        return xml.toString();
    }

    /// Characters that XML 1.0 may hold (2.2), but for line ends and tabs.
    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
