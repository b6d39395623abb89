package fr.chapeau.check;

import fr.chapeau.site.ImageAlternatives;

/// What the rules have to know of the site around a post.
///
/// @param images which fields hold a picture and its alternative
public record SiteFacts(ImageAlternatives images) {

    /// What is assumed where no site is known.
    public static final SiteFacts UNKNOWN = new SiteFacts(ImageAlternatives.builtIn());
}
