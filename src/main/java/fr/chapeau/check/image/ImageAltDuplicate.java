package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Finds alternatives that say what is read beside the picture anyway: its caption, the title, the
/// heading above, or the alternative of another picture.
public final class ImageAltDuplicate implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of(
                            "image-alt-duplicate",
                            Severity.ADVICE,
                            "caption",
                            "title-said",
                            "heading",
                            "picture")
                    .yieldingTo("image-alt-generic", "image-alt-filename");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String title = PictureWords.key(post.title());
        Neighbours neighbours = new Neighbours(post);
        Map<String, String> heard = new HashMap<>();
        for (Picture picture : post.pictures()) {
            String words = PictureWords.of(picture);
            String key = words == null ? "" : PictureWords.key(words);
            if (words == null || key.isEmpty()) {
                continue;
            }
            String file = ImageAddress.fileName(picture.source());
            String before = heard.putIfAbsent(key, file);
            String sentence = "";
            if (key.equals(neighbours.caption(picture))) {
                sentence = "caption";
            } else if (key.equals(title)) {
                sentence = "title-said";
            } else if (key.equals(neighbours.headingAbove(picture))) {
                sentence = "heading";
            } else if (before != null && !before.equals(file)) {
                sentence = "picture";
            }
            if (!sentence.isEmpty()) {
                out.accept(
                        Finding.of(INFO, picture.alternativeSpan(), INFO.says(sentence, words))
                                .with(Offers.words(picture, post)));
            }
        }
    }
}
