package fr.chapeau.check;

import fr.chapeau.site.ImageAlternatives;

/// What the rules have to know of the site around a post.
///
/// @param images which fields hold a picture and its alternative
/// @param url where the site is published (`url` in `_config.yml`), empty where that is not known
public record SiteFacts(ImageAlternatives images, String url) {

    /// What is assumed where no site is known.
    public static final SiteFacts UNKNOWN = new SiteFacts(ImageAlternatives.builtIn());

    /// A site that is published nobody knows where.
    public SiteFacts(ImageAlternatives images) {
        this(images, "");
    }
}
