package fr.chapeau.app.alternatives;

import fr.chapeau.app.alternatives.ArticlePicture.State;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.DismissedRemark;
import fr.chapeau.app.article.Remark;
import fr.chapeau.check.AlternativeSyntax;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Origin;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.text.LineIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All pictures of one state of an article, in its order. Immutable.
///
/// @param of the state that they were read of
public record ArticlePictures(CheckedArticle of, List<ArticlePicture> all) {
    /// The family of rules about pictures; what they say of one is shown beside it.
    private static final Set<String> ABOUT =
            Set.of(
                    "frontmatter-image-alt-missing",
                    "image-alt-duplicate",
                    "image-alt-empty",
                    "image-alt-filename",
                    "image-alt-generic",
                    "image-alt-missing",
                    "image-alt-redundant",
                    "image-alt-too-long",
                    "linked-image-alt-empty",
                    "image-of-text");

    /// In Markdown a decision that a picture is decorative may have been made by setting this
    /// aside.
    private static final String EMPTY_BRACKETS = "image-alt-empty";

    public ArticlePictures {
        all = List.copyOf(all);
    }

    /// Puts together what is known of the pictures of a text. Takes time in proportion to it.
    ///
    /// @param pictures of the text that was checked
    public static ArticlePictures read(CheckedArticle checked, List<Picture> pictures) {
        String text = checked.state().frontMatter().text();
        LineIndex lines = new LineIndex(text);
        Set<Integer> decided = decided(checked);
        Map<ArticlePicture.Key, Integer> seen = new HashMap<>();
        List<ArticlePicture> all = new ArrayList<>(pictures.size());
        List<Remark> remarks =
                checked.remarks().all().stream()
                        .filter(remark -> ABOUT.contains(remark.finding().rule()))
                        .toList();
        for (Picture picture : pictures) {
            String field = picture.field() == null ? "" : picture.field().toString();
            ArticlePicture.Key first =
                    new ArticlePicture.Key(picture.origin(), picture.source(), field, 0);
            int nth = seen.merge(first, 1, Integer::sum) - 1;
            all.add(
                    new ArticlePicture(
                            new ArticlePicture.Key(picture.origin(), picture.source(), field, nth),
                            picture,
                            state(picture, decided),
                            lines.positionOf(picture.span().start()).line(),
                            AlternativeSyntax.of(picture, text).orElse(null),
                            remarks.stream().filter(remark -> isOf(remark, picture)).toList()));
        }
        return new ArticlePictures(checked, all);
    }

    /// The text that they stand in.
    public String text() {
        return of.state().frontMatter().text();
    }

    /// The same picture as one of another state.
    public Optional<ArticlePicture> find(ArticlePicture.Key key) {
        return all.stream().filter(picture -> picture.key().equals(key)).findFirst();
    }

    /// How many have neither words nor a decision.
    public int missing() {
        return (int) all.stream().filter(one -> one.state() == State.MISSING).count();
    }

    /// How many have words that the checks complain of.
    public int doubtful() {
        return (int) all.stream().filter(ArticlePicture::isDoubtful).count();
    }

    /// Where somebody has said of empty brackets that they are meant.
    private static Set<Integer> decided(CheckedArticle checked) {
        Set<Integer> places = new HashSet<>();
        checked.remarks().setAside().findings().stream()
                .map(DismissedRemark::remark)
                .map(Remark::finding)
                .filter(finding -> finding.rule().equals(EMPTY_BRACKETS))
                .forEach(finding -> places.add(finding.span().start()));
        return places;
    }

    private static State state(Picture picture, Set<Integer> decided) {
        if (picture.has(Trait.COMPUTED)) {
            return State.ELSEWHERE;
        }
        if (picture.hasWords()) {
            return State.WORDS;
        }
        boolean saidSo =
                picture.origin() == Origin.MARKDOWN
                        ? decided.stream().anyMatch(picture.span()::contains)
                        : picture.alternative() != null;
        if (saidSo || picture.has(Trait.HIDDEN)) {
            return State.DECORATIVE;
        }
        return picture.has(Trait.NAMED_OTHERWISE) ? State.ELSEWHERE : State.MISSING;
    }

    /// A finding is about the picture that it lies in, or whose field it asks for.
    private static boolean isOf(Remark remark, Picture picture) {
        int at = remark.finding().span().start();
        boolean inside = picture.span().start() <= at && at < picture.span().end();
        boolean inAlternative = picture.alternativeSpan().contains(remark.finding().span());
        return inside || (inAlternative && !picture.alternativeSpan().isEmpty());
    }
}
