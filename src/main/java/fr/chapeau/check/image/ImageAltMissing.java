package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Origin;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds `<img>` without an alternative, for which screen readers fall back on the file name.
public final class ImageAltMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-alt-missing", Severity.ERROR, "found")
                    .yieldingTo("linked-image-alt-empty");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            if (picture.origin() == Origin.HTML
                    && picture.alternative() == null
                    && !picture.has(Trait.NAMED_OTHERWISE)
                    && !picture.has(Trait.HIDDEN)) {
                String file = ImageAddress.fileName(picture.source());
                out.accept(
                        Finding.of(INFO, picture.span(), INFO.says("found", file))
                                .with(Offers.words(picture, post)));
            }
        }
    }
}
