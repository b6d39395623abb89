package fr.chapeau.check.placeholder;

/// What separates words, no-break spaces included.
final class Blanks {

    private Blanks() {}

    static boolean is(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
