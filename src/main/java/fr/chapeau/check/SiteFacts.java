package fr.chapeau.check;

/// What the rules have to know of the site around a post.
///
/// @param alternatives which field holds the alternative of which image
public record SiteFacts(AlternativePairs alternatives) {

    /// What is assumed where no site is known.
    public static final SiteFacts UNKNOWN = new SiteFacts(AlternativePairs.BUILT_IN);
}
