package fr.chapeau.app.review;

/// How long a text takes to read.
public final class ReadingTime {

    /// Words a minute of French, read aloud (S. Trauzettel-Klosinski and K. Dietz, Standardized
    /// assessment of reading performance, 2012): whoever reviews reads as carefully.
    private static final int WORDS_A_MINUTE = 195;

    private ReadingTime() {}

    /// The time for a text.
    ///
    /// @param text Markdown; its signs are no words
    /// @return in minutes, rounded up; 0 where there is nothing to read
    public static int minutes(String text) {
        return Math.ceilDiv(words(text), WORDS_A_MINUTE);
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && !Character.isWhitespace(c) && !Character.isSpaceChar(c));
        }
        return words;
    }
}
