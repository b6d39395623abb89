package fr.chapeau.check;

/// Which characters a text holds, counted in one walk: most looks for a sign end here. Immutable.
public final class CharacterSet {
    private static final int ASCII = 0x80;
    private static final int MANY = 48;

    private final long low;
    private final long high;
    private final String others;
    private final boolean many;

    private CharacterSet(long low, long high, String others, boolean many) {
        this.low = low;
        this.high = high;
        this.others = others;
        this.many = many;
    }

    /// The characters of a text.
    public static CharacterSet of(String text) {
        long low = 0;
        long high = 0;
        StringBuilder others = new StringBuilder();
        boolean many = false;
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64) {
                low |= 1L << c;
            } else if (c < ASCII) {
                high |= 1L << (c - 64);
            } else if (c != last && !many) {
                last = c;
                if (!isIn(others, c)) {
                    others.append(c);
                    many = others.length() > MANY;
                }
            }
        }
        return new CharacterSet(low, high, others.toString(), many);
    }

    private static boolean isIn(StringBuilder others, char c) {
        for (int i = 0; i < others.length(); i++) {
            if (others.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    /// False where the text surely holds no such character. Of more kinds of letters than a
    /// European language has, not all are counted.
    public boolean mayHold(char c) {
        if (c < ASCII) {
            return ((c < 64 ? low >>> c : high >>> (c - 64)) & 1) != 0;
        }
        return many || others.indexOf(c) >= 0;
    }

    /// Whether it may hold one of these.
    public boolean mayHoldAny(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (mayHold(characters.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
