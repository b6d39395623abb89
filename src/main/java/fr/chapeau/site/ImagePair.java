package fr.chapeau.site;

/// That the value of one key is a picture and that of another what replaces it for whoever does not
/// see it.
///
/// @param image key of the picture's address
/// @param alternative key of the text
public record ImagePair(String image, String alternative, Evidence evidence) {

    /// How sure that is.
    public enum Evidence {
        /// Posts or defaults of the site have the two side by side, and the name says what it is.
        SEEN,
        /// The pair is a usual one, and nothing in the site speaks against it.
        USUAL,
        /// The names say nothing: it is told by what the keys hold.
        GUESSED
    }
}
