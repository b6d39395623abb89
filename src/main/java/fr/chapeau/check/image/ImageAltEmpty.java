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

/// Finds Markdown images without an alternative: `![](…)` declares the picture decorative, most
/// often without the author knowing. In HTML `alt=""` is a decision, unless a caption shows that
/// there is something to say.
public final class ImageAltEmpty implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-alt-empty", Severity.WARNING, "found", "captioned")
                    .yieldingTo("linked-image-alt-empty");

    private static final Set<Trait> EXCUSED =
            EnumSet.of(Trait.NAMED_OTHERWISE, Trait.HIDDEN, Trait.ACCOMPANIED, Trait.COMPUTED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            boolean empty = picture.alternative() != null && !picture.hasWords();
            boolean meant =
                    switch (picture.origin()) {
                        case MARKDOWN -> true;
                        case HTML -> picture.has(Trait.CAPTIONED);
                        case FIELD -> false;
                    };
            if (empty && meant && EXCUSED.stream().noneMatch(picture::has)) {
                out.accept(finding(picture, post));
            }
        }
    }

    private static Finding finding(Picture picture, CheckedPost post) {
        boolean captioned = picture.has(Trait.CAPTIONED);
        boolean matters = captioned || picture.has(Trait.ALONE);
        String file = ImageAddress.fileName(picture.source());
        return Finding.of(INFO, picture.span(), INFO.says(captioned ? "captioned" : "found", file))
                .as(matters ? Severity.ERROR : Severity.WARNING)
                .with(Offers.words(picture, post));
    }
}
