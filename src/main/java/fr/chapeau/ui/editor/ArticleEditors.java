package fr.chapeau.ui.editor;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.document.Origin;
import fr.chapeau.check.typography.FrenchPost;
import fr.chapeau.check.typography.TypedFrench;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Message;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.text.DocumentSource;
import fr.chapeau.ui.text.FrenchTypist;
import fr.chapeau.ui.text.LineStyler;
import fr.chapeau.ui.text.TextPane;
import fr.chapeau.ui.text.TextSetup;
import fr.chapeau.ui.text.UndoRedo;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The text areas of an article: the body's, and one for a front matter that cannot be read. FX
/// thread only.
public final class ArticleEditors implements AutoCloseable {
    private final Texts texts;
    private final Background background;
    private final ArticleModel model;
    private final Names names;
    private final DocumentSource bodySource;
    private final TextPane body;
    private @Nullable HeaderText header;
    private final FrenchTypist typist;
    private boolean signs;

    /// What the areas are called.
    ///
    /// @param problem a sentence around the reason why a front matter cannot be read
    public record Names(Message header, Message body, UnaryOperator<String> problem) {}

    /// The areas of an article.
    ///
    /// @param kramdown reads the body as the site does by now
    public ArticleEditors(
            Texts texts,
            Background background,
            ArticleModel model,
            Names names,
            LineStyler markdown,
            Supplier<Kramdown> kramdown) {
        this.texts = texts;
        this.background = background;
        this.model = model;
        this.names = names;
        bodySource = DocumentSource.body(model.document());
        body =
                new TextPane(
                        texts,
                        background,
                        bodySource,
                        TextSetup.markdown(names.body(), markdown),
                        new UndoRedo(model::undo, model::redo));
        typist = new FrenchTypist(new TypedFrench(kramdown));
        know(model.checkedProperty().get());
        body.setTypist(typist);
    }

    /// The area of the body.
    public TextPane body() {
        return body;
    }

    /// Where the body starts in the file by now.
    public int bodyStart() {
        return bodySource.region().start();
    }

    /// Makes no-break spaces and characters without width visible, or leaves them as they are.
    public void showSigns(boolean shown) {
        signs = shown;
        body.showSigns(shown);
        if (header != null) {
            header.pane.showSigns(shown);
        }
    }

    /// Corrects French while it is typed in the body, or no longer.
    public void correctTyping(boolean on) {
        typist.turn(on);
    }

    /// Takes over what is known of the text as it is now.
    public void show(CheckedArticle checked) {
        body.showFindings(checked.remarks().inBody());
        know(checked);
    }

    /// Its places are those of one text: of another one nothing is known until that was read.
    private void know(CheckedArticle checked) {
        boolean newest = checked.state().revision() == model.document().snapshot().revision();
        typist.know(newest ? checked.french() : FrenchPost.UNKNOWN);
    }

    /// What stands in the form's place while the front matter cannot be read: the front matter as
    /// text, and why.
    public Region header(ArticleState state, String why) {
        if (header == null) {
            header = new HeaderText(state);
        }
        header.say(names.problem().apply(why));
        return header.root;
    }

    /// Whether the front matter is shown as text.
    public boolean isHeaderShown() {
        return header != null && header.root.getScene() != null;
    }

    /// Selects a range in the front matter's text.
    public void revealHeader(Span place) {
        if (header != null) {
            header.pane.reveal(place);
        }
    }

    @Override
    public void close() {
        body.close();
        bodySource.close();
        if (header != null) {
            header.pane.close();
            header.source.close();
        }
    }

    /// The front matter as text, below the reason for it.
    private final class HeaderText {
        private final DocumentSource source;
        private final TextPane pane;
        private final VBox root = new VBox();

        HeaderText(ArticleState state) {
            source = DocumentSource.header(model.document(), new Origin.Field("---"));
            pane =
                    new TextPane(
                            texts,
                            background,
                            source,
                            TextSetup.other(names.header(), LineStyler.NONE),
                            new UndoRedo(model::undo, model::redo));
            pane.showSigns(signs);
            VBox.setVgrow(pane.root(), Priority.ALWAYS);
            state.frontMatter()
                    .problem()
                    .map(problem -> problem.span())
                    .filter(span -> span != null && span.end() <= bodyStart())
                    .ifPresent(pane::reveal);
        }

        void say(String sentence) {
            Banner banner = new Banner(texts, Tone.DANGER, sentence, List.of());
            VBox.setMargin(banner, new Insets(8));
            root.getChildren().setAll(banner, pane.root());
        }
    }
}
