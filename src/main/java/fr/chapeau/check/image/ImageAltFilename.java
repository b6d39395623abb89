package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds alternatives that are the name of a file: a content manager put them there at upload.
public final class ImageAltFilename implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-alt-filename", Severity.ERROR, "found")
                    .yieldingTo("image-alt-generic");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            String alternative = picture.alternative();
            boolean judged = !picture.has(Trait.HIDDEN) && !picture.has(Trait.COMPUTED);
            if (alternative != null
                    && judged
                    && FileNameWords.areIn(alternative, picture.source())) {
                out.accept(
                        Finding.of(INFO, picture.alternativeSpan(), INFO.says("found", alternative))
                                .with(Offers.words(picture, post)));
            }
        }
    }
}
