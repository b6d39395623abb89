package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.Picture;
import fr.chapeau.check.PictureFile;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.Set;
import java.util.function.Consumer;

/// Finds pictures whose file is felt by who reads on a telephone. Drawings are left alone, and
/// moving GIFs: making them smaller is no work for an author.
public final class ImageHeavy implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-heavy", Severity.WARNING, "found", "huge");

    private static final long HEAVY = 500_000;
    private static final long HUGE = 1_000_000;
    private static final Set<String> LEFT_ALONE = Set.of("SVG", "GIF");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            if (post.file(picture) instanceof PictureFile.Found file
                    && file.bytes() > HEAVY
                    && !LEFT_ALONE.contains(file.format())) {
                boolean huge = file.bytes() > HUGE;
                long size = Math.round(file.bytes() / (huge ? 1e6 : 1e3));
                out.accept(
                        Finding.of(
                                INFO,
                                picture.span(),
                                INFO.says(
                                        huge ? "huge" : "found",
                                        ImageAddress.fileName(picture.source()),
                                        String.valueOf(size))));
            }
        }
    }
}
