package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/// Finds links whose only content is a picture without an alternative: nobody hears where they
/// lead.
public final class LinkedImageAltEmpty implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("linked-image-alt-empty", Severity.ERROR, "found");

    private static final Set<Trait> NAMED = EnumSet.of(Trait.NAMED_OTHERWISE, Trait.COMPUTED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            if (picture.has(Trait.IN_NAMELESS_LINK)
                    && (!picture.hasWords() || picture.has(Trait.HIDDEN))
                    && NAMED.stream().noneMatch(picture::has)) {
                String file = ImageAddress.fileName(picture.source());
                out.accept(
                        Finding.of(INFO, picture.span(), INFO.says("found", file))
                                .with(Offers.words(picture, post)));
            }
        }
    }
}
