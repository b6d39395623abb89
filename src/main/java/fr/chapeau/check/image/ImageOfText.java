package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.Set;
import java.util.function.Consumer;

/// Finds pictures whose name or alternative says that they are made of text: a poster, a flyer, a
/// table. Only a guess: nobody has looked at the picture.
public final class ImageOfText implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("image-of-text", Severity.ADVICE, "found");

    /// As [PictureWords#key] writes them.
    private static final Set<String> TEXTS =
            Set.of(
                    "affiche",
                    "affiches",
                    "affichette",
                    "infographie",
                    "infographies",
                    "infographic",
                    "flyer",
                    "flyers",
                    "tract",
                    "depliant",
                    "poster",
                    "tableau",
                    "citation",
                    "verbatim");

    /// What is shown of them is no text to read.
    private static final Set<String> OTHERS =
            Set.of("logo", "capture", "screenshot", "ecran", "bord", "blanc", "photo", "icone");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            String file = ImageAddress.fileName(picture.source());
            String words = PictureWords.of(picture);
            String all = file + ' ' + (words == null ? "" : words);
            String[] parts = PictureWords.key(all).split(" ", -1);
            String text = "";
            boolean other = picture.has(Trait.HIDDEN) || picture.has(Trait.COMPUTED);
            for (String part : parts) {
                text = TEXTS.contains(part) && text.isEmpty() ? part : text;
                other |= OTHERS.contains(part);
            }
            if (!text.isEmpty() && !other) {
                out.accept(Finding.of(INFO, picture.span(), INFO.says("found", file)));
            }
        }
    }
}
