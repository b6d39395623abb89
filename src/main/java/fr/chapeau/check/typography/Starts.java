package fr.chapeau.check.typography;

import fr.chapeau.check.CharacterSet;
import fr.chapeau.check.Traces;

/// Tells where something may begin: a walk over the characters, much faster than a pattern that is
/// tried at each of them.
interface Starts {

    /// Index at `from` or behind it where it may begin; -1 where there is none.
    int next(String text, int from);

    /// False where it surely is in no text with these characters.
    default boolean mayBeAmong(CharacterSet signs) {
        return true;
    }

    /// Where one of some texts stands.
    static Starts of(String... texts) {
        Traces traces = Traces.of(texts);
        return new Starts() {
            @Override
            public int next(String text, int from) {
                return traces.next(text, from);
            }

            @Override
            public boolean mayBeAmong(CharacterSet signs) {
                return traces.mayBeAmong(signs);
            }
        };
    }

    /// Where a character and those beside it say so.
    ///
    /// @param needed one of these has to be in the text
    static Starts where(String needed, Place place) {
        return new Starts() {
            @Override
            public int next(String text, int from) {
                char before = from == 0 ? '\n' : text.charAt(from - 1);
                int last = text.length() - 1;
                for (int i = from; i <= last; i++) {
                    char at = text.charAt(i);
                    if (place.fits(before, at, i < last ? text.charAt(i + 1) : '\n')) {
                        return i;
                    }
                    before = at;
                }
                return -1;
            }

            @Override
            public boolean mayBeAmong(CharacterSet signs) {
                return signs.mayHoldAny(needed);
            }
        };
    }

    /// Three characters in a row; around a text stand line ends.
    @FunctionalInterface
    interface Place {
        boolean fits(char before, char at, char after);
    }

    String DIGITS = "0123456789";

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
