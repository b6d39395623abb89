package fr.chapeau.frontmatter;

/// What the double-quoted strings of a file escape although they need not.
///
/// @param emoji as `\U0001F600`, which is what `YAML.dump` does
/// @param noBreakSpace as `\_`
/// @param ascii everything beyond ASCII, as `\xE9` or `\u2019`
/// @param slash as `\/`, which JSON writers do
record EscapeHabit(boolean emoji, boolean noBreakSpace, boolean ascii, boolean slash) {

    static final EscapeHabit NONE = new EscapeHabit(false, false, false, false);

    /// The habit of one double-quoted scalar.
    static EscapeHabit of(String source) {
        boolean emoji = source.contains("\\U000");
        boolean noBreakSpace = source.contains("\\_");
        boolean ascii =
                (source.contains("\\u") || source.contains("\\x"))
                        && source.chars().allMatch(c -> c < 0x80);
        return new EscapeHabit(emoji, noBreakSpace, ascii, source.contains("\\/"));
    }

    boolean escapes(int codePoint) {
        return (ascii && codePoint > 0x7E)
                || (emoji && codePoint > 0xFFFF)
                || (noBreakSpace && codePoint == 0xA0)
                || (slash && codePoint == '/');
    }
}
