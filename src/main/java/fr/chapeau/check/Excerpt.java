package fr.chapeau.check;

/// Text of a post as a message shows it: on one line and short.
final class Excerpt {

    /// Longest text that a message repeats, in UTF-16 units.
    static final int LONGEST = 40;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(LONGEST + 1);
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                if (!blank) {
                    shown.append(' ');
                }
                blank = true;
            } else {
                shown.append(c);
                blank = false;
            }
            if (shown.length() > LONGEST) {
                return cut(shown);
            }
        }
        return shown.toString().stripTrailing();
    }

    private static String cut(StringBuilder shown) {
        int end = LONGEST - 1;
        if (Character.isHighSurrogate(shown.charAt(end - 1))) {
            end--;
        }
        return shown.substring(0, end).stripTrailing() + "…";
    }
}
