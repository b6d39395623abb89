package fr.chapeau.app.changes;

/// Shows what has no shape of its own, where that is what changed.
public final class UnseenCharacters {
    private UnseenCharacters() {}

    /// A changed text, in which no-break spaces, tabulators, line ends and characters without width
    /// are signs. Ordinary spaces are one where there is nothing else.
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        boolean blank = text.isBlank();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case ' ' -> shown.append(blank ? '·' : ' ');
                case '\u00A0' -> shown.append('⍽');
                case '\u202F' -> shown.append("⍽");
                case '\t' -> shown.append('⇥');
                case '\r' -> shown.append('␍');
                case '\n' -> shown.append("↵");
                default -> {
                    boolean noShape =
                            Character.getType(c) == Character.FORMAT
                                    || Character.getType(c) == Character.CONTROL;
                    shown.append(noShape ? String.format("[U+%04X]", (int) c) : c);
                }
            }
        }
        return shown.toString();
    }

    /// The same, in which a line end that has its sign goes on to be one.
    public static String inLines(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (String line : text.split("(?<=\n)", -1)) {
            shown.append(shown(line)).append(line.endsWith("\n") ? "\n" : "");
        }
        return shown.toString();
    }
}
