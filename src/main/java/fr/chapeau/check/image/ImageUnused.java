package fr.chapeau.check.image;

import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;

/// What is known of the rule about pictures that nothing in a site uses. No post shows them: an
/// audit looks for them over the whole site, see `site.UnusedPictures`.
public final class ImageUnused {

    private static final RuleInfo INFO = RuleInfo.of("image-unused", Severity.ADVICE, "found");

    private ImageUnused() {}

    public static RuleInfo info() {
        return INFO;
    }
}
