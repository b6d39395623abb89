package fr.chapeau.check.image;

/// Tells words that can be offered as an alternative from those that a rule would complain of.
public final class SoundWords {
    private SoundWords() {}

    /// Whether they say something of the picture: neither the name of its file nor a word that fits
    /// any.
    ///
    /// @param source the picture's address as written
    public static boolean are(String words, String source) {
        return !words.isBlank()
                && words.strip().length() <= ImageAltTooLong.TOO_LONG
                && !FileNameWords.areIn(words, source)
                && !GenericWords.areIn(words);
    }
}
