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

/// Finds pictures whose file is felt by who reads on a telephone, and those that are far wider than
/// any column: they take memory and time to be made small. Drawings are left alone, and moving
/// GIFs: making them smaller is no work for an author.
public final class ImageHeavy implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-heavy", Severity.WARNING, "found", "huge", "wide");

    private static final long HEAVY = 500_000;
    private static final long HUGE = 1_000_000;

    /// Twice the widest content of a page in the State's design system (78rem).
    private static final int WIDE = 2_500;

    private static final Set<String> LEFT_ALONE = Set.of("SVG", "GIF");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            if (!(post.file(picture) instanceof PictureFile.Found file)
                    || LEFT_ALONE.contains(file.format())) {
                continue;
            }
            if (file.bytes() > HEAVY) {
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
            } else if (file.width() > WIDE) {
                var says = INFO.says("wide", ImageAddress.fileName(picture.source()), file.width());
                out.accept(Finding.of(INFO, picture.span(), says).as(Severity.ADVICE));
            }
        }
    }
}
