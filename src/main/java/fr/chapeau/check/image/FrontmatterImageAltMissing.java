package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Origin;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds images of the front matter whose alternative has no key or no value. An empty text is a
/// decision: the picture is decorative. Which fields are meant the site shows.
public final class FrontmatterImageAltMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-image-alt-missing", Severity.ERROR, "found", "beside");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            FieldPath field = picture.field();
            if (picture.origin() == Origin.FIELD
                    && picture.alternative() == null
                    && field != null) {
                String file = ImageAddress.fileName(picture.source());
                String key = FieldPath.ROOT.key(lastKey(field)).toString();
                Finding finding =
                        Finding.of(INFO, picture.span(), INFO.says("found", file, key))
                                .beside(INFO.says("beside", file))
                                .with(Offers.words(picture, post));
                out.accept(picture.has(Trait.GUESSED) ? finding.as(Severity.WARNING) : finding);
            }
        }
    }

    private static String lastKey(FieldPath field) {
        return switch (field.last()) {
            case FieldPath.Key(String name) -> name;
            case FieldPath.Index(int index) -> String.valueOf(index);
        };
    }
}
