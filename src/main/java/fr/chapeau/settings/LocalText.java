package fr.chapeau.settings;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Wording;

/// Words in the languages of the interface.
public record LocalText(String french, String english) implements Wording {

    /// The same in all languages.
    public static LocalText of(String words) {
        return new LocalText(words, words);
    }

    @Override
    public String in(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }

    /// With other words in one language; in all of them where they were the same.
    public LocalText with(Language language, String words) {
        if (french.equals(english)) {
            return of(words);
        }
        return switch (language) {
            case FRENCH -> new LocalText(words, english);
            case ENGLISH -> new LocalText(french, words);
        };
    }
}
