package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds alternatives that say nothing: "image", "photo 1", and "image décorative", which is read
/// aloud and so does the opposite of what it says.
public final class ImageAltGeneric implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-alt-generic", Severity.ERROR, "found", "decorative");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            String alternative = picture.alternative();
            boolean judged = !picture.has(Trait.HIDDEN) && !picture.has(Trait.COMPUTED);
            if (alternative != null && judged && GenericWords.areIn(alternative)) {
                out.accept(finding(picture, alternative, post));
            }
        }
    }

    private static Finding finding(Picture picture, String alternative, CheckedPost post) {
        boolean decorative = GenericWords.sayDecorative(alternative);
        Optional<Fix> empty =
                decorative ? Offers.emptyAlternative(picture, post) : Optional.empty();
        return Finding.of(
                        INFO,
                        picture.alternativeSpan(),
                        INFO.says(decorative ? "decorative" : "found", alternative))
                .with(empty.orElse(Offers.words(picture, post)));
    }
}
