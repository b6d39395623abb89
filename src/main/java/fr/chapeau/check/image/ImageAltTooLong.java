package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds alternatives that go on: a screen reader reads them in one breath, without a way to stop
/// and come back.
public final class ImageAltTooLong implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-alt-too-long", Severity.WARNING, "found", "somewhat");

    private static final int LONG = 80;
    static final int TOO_LONG = 150;

    /// An alternative that leads to a description beside the picture is as long as that takes
    /// (folded).
    private static final Pattern LEADS_ON =
            Pattern.compile(
                    "\\b(?:ci-(?:dessous|apres|contre)|description|detaille\\w*|decrit\\w*"
                            + "|described|below|tableau suivant|texte suivant)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            String words = PictureWords.of(picture);
            int length = words == null ? 0 : words.codePointCount(0, words.length());
            if (words != null
                    && length > LONG
                    && !LEADS_ON.matcher(PictureWords.key(words)).find()) {
                boolean tooLong = length > TOO_LONG;
                String sentence = tooLong ? "found" : "somewhat";
                out.accept(
                        Finding.of(
                                        INFO,
                                        picture.alternativeSpan(),
                                        INFO.says(sentence, String.valueOf(length)))
                                .as(tooLong ? Severity.WARNING : Severity.ADVICE)
                                .with(Offers.words(picture, post)));
            }
        }
    }
}
