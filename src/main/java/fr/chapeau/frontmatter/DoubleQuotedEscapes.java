package fr.chapeau.frontmatter;

/// Characters between double quotes, as libyaml writes them.
final class DoubleQuotedEscapes {
    private DoubleQuotedEscapes() {}

    /// The character itself, or its escape where it needs one or the file's habit wants it.
    static String write(int codePoint, EscapeHabit habit) {
        boolean plain = codePoint != '\n' && ScalarFacts.isPrintable(codePoint);
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                    plain && !habit.escapes(codePoint)
                            ? Character.toString(codePoint)
                            : escape(codePoint);
        };
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case 0x00 -> "\\0";
            case 0x07 -> "\\a";
            case 0x08 -> "\\b";
            case 0x09 -> "\\t";
            case 0x0A -> "\\n";
            case 0x0B -> "\\v";
            case 0x0C -> "\\f";
            case 0x0D -> "\\r";
            case 0x1B -> "\\e";
            case '/' -> "\\/";
            case 0x85 -> "\\N";
            case 0xA0 -> "\\_";
            case 0x2028 -> "\\L";
            case 0x2029 -> "\\P";
            default -> hexadecimal(codePoint);
        };
    }

    private static String hexadecimal(int codePoint) {
        if (codePoint <= 0xFF) {
            return String.format("\\x%02X", codePoint);
        }
        return String.format(codePoint <= 0xFFFF ? "\\u%04X" : "\\U%08X", codePoint);
    }
}
