package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.Picture;
import fr.chapeau.check.PictureFile;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds pictures that carry the place where they were taken: a telephone writes it, and whoever
/// downloads the picture can read it.
public final class ImageLocationData implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-location-data", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            if (post.file(picture) instanceof PictureFile.Found file && file.located()) {
                String name = ImageAddress.fileName(picture.source());
                out.accept(Finding.of(INFO, picture.span(), INFO.says("found", name)));
            }
        }
    }
}
