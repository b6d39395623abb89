package fr.chapeau.app.alternatives;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.check.Fix;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns decisions about pictures into changes of the article. Thread-safe; a detailed description
/// takes time in proportion to the text, so never on the JavaFX thread.
public final class Describing {
    private final Kramdown kramdown;

    /// @param kramdown renders the site's articles
    public Describing(Kramdown kramdown) {
        this.kramdown = kramdown;
    }

    /// What a decision changes in an article.
    ///
    /// @param now the pictures of its text
    /// @param key of the picture, which may have moved since it was shown
    public Outcome<PictureChange> change(
            ArticlePictures now, ArticlePicture.Key key, Decision decision) {
        Optional<ArticlePicture> found = now.find(key);
        if (found.isEmpty()) {
            return refused(AlternativesMessage.GONE);
        }
        Optional<AlternativesMessage> why = refusal(found.get(), decision);
        return why.isPresent() ? refused(why.get()) : written(now, found.get(), decision);
    }

    private static Optional<AlternativesMessage> refusal(ArticlePicture one, Decision decision) {
        if (one.locked().isPresent()) {
            return one.locked();
        }
        return switch (decision) {
            case Decision.Informative(String words) -> noWords(words);
            case Decision.Decorative() -> one.notDecorative();
            case Decision.Complex(String words, String details) ->
                    one.notComplex().or(() -> noWords(words)).or(() -> noWords(details));
        };
    }

    private static Optional<AlternativesMessage> noWords(String words) {
        return words.isBlank() ? Optional.of(AlternativesMessage.NO_WORDS) : Optional.empty();
    }

    private Outcome<PictureChange> written(
            ArticlePictures now, ArticlePicture one, Decision decision) {
        FieldPath field = one.picture().field();
        if (one.isField() && field != null) {
            return Outcome.done(
                    new PictureChange.InField(
                            new FieldChange.Set(field, new FieldValue.Text(words(decision)))));
        }
        List<TextEdit> edits = new ArrayList<>(inBrackets(now, one, decision));
        if (decision instanceof Decision.Complex(String words, String details)) {
            Optional<TextEdit> below =
                    new DetailedDescription(kramdown, now).below(one.picture(), details);
            if (below.isEmpty()) {
                return refused(AlternativesMessage.NO_ROOM_BELOW);
            }
            edits.add(below.get());
        }
        return Outcome.done(
                new PictureChange.InText(new TextEdits(edits), now.of().state().revision()));
    }

    private static String words(Decision decision) {
        return switch (decision) {
            case Decision.Informative(String words) -> oneLine(words);
            case Decision.Decorative() -> "";
            case Decision.Complex(String words, String details) -> oneLine(words);
        };
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /// An attribute list behind a Markdown image outweighs its brackets: what it says of the
    /// alternative goes.
    private static List<TextEdit> inBrackets(
            ArticlePictures now, ArticlePicture one, Decision decision) {
        if (one.syntax() == null) {
            throw new IllegalStateException("a picture without a place for words");
        }
        Fix.WriteAlternative offer = new Fix.WriteAlternative(one.picture(), one.syntax());
        TextEdits edits =
                switch (decision) {
                    case Decision.Informative(String words) -> offer.edits(words);
                    case Decision.Decorative() -> offer.decorative().orElse(TextEdits.NONE);
                    case Decision.Complex(String words, String details) -> offer.edits(words);
                };
        List<TextEdit> all = new ArrayList<>(edits.edits());
        AttributeListWords.in(now.text(), one.picture())
                .ifPresent(place -> all.add(TextEdit.delete(place)));
        return all;
    }

    private static Outcome<PictureChange> refused(AlternativesMessage why) {
        return Outcome.refused(Problem.of(why));
    }
}
