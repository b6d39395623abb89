package fr.chapeau.i18n;

/// Words that are not Chapeau's own, such as those of a repository's settings, as the argument of a
/// message.
public interface Wording {

    /// The words in a language.
    String in(Language language);
}
