package fr.chapeau;

import fr.chapeau.app.alternatives.ArticlePictures;
import fr.chapeau.app.alternatives.Describing;
import fr.chapeau.app.alternatives.EarlierAlternatives;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.FieldChange;
import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.site.PostFile;
import fr.chapeau.text.FileText;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.alternatives.AlternativesCard;
import fr.chapeau.ui.alternatives.AlternativesModel;
import fr.chapeau.ui.alternatives.AlternativesPort;
import fr.chapeau.ui.alternatives.AlternativesUiMessage;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.SmallPicture;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Shows the alternatives of the article in front with a card. FX thread only.
final class ArticleAlternatives {
    /// What stands in the undo list of an article.
    private static final String ORIGIN = "alternatives";

    private final PostWork work;
    private final BooleanProperty articleInFront = new SimpleBooleanProperty();
    private @Nullable AlternativesCard shown;

    ArticleAlternatives(PostWork work) {
        this.work = work;
    }

    /// For the menu of what is edited.
    CommandGroup commands() {
        return CommandGroup.of(
                AlternativesUiMessage.MENU_EDIT,
                Command.of(AlternativesUiMessage.COMMAND, this::open)
                        .withIcon(Feather.IMAGE)
                        .withShortcut("Shortcut+Shift+A")
                        .enabledWhen(articleInFront));
    }

    /// Another article is in front, or none.
    void selected(boolean article) {
        articleInFront.set(article);
    }

    private void open() {
        work.now()
                .window()
                .current()
                .flatMap(work.articles()::of)
                .ifPresent(article -> article.model().whenSettled(() -> show(article)));
    }

    private void show(OpenArticle article) {
        if (shown != null) {
            return;
        }
        SiteTools with = work.now();
        Overlay overlay = with.window().overlay();
        AlternativesCard card =
                new AlternativesCard(
                        with.texts(),
                        new AlternativesModel(with.background(), new OfArticle(article, with)),
                        () -> close(overlay));
        shown = card;
        overlay.show(card.root(), Overlay.Place.CENTRE, card.first(), () -> close(overlay));
    }

    private void close(Overlay overlay) {
        AlternativesCard gone = shown;
        shown = null;
        if (gone != null) {
            overlay.hide(gone.root());
            gone.close();
        }
    }

    private final class OfArticle implements AlternativesPort {
        private final OpenArticle article;
        private final SiteTools with;
        private final PostFile post;
        private final boolean bom;

        OfArticle(OpenArticle article, SiteTools with) {
            this.article = article;
            this.with = with;
            this.post = article.post();
            this.bom = article.model().document().disk().bom();
        }

        private SiteSession session() {
            return work.session();
        }

        @Override
        public ReadOnlyObjectProperty<CheckedArticle> checkedProperty() {
            return article.model().checkedProperty();
        }

        @Override
        public ArticlePictures read(CheckedArticle checked) {
            PostChecks checks = session().checks();
            FileText text = new FileText(checked.state().frontMatter().text(), bom);
            return ArticlePictures.read(checked, checks.pictures(post.path(), text));
        }

        @Override
        public EarlierAlternatives earlier() {
            return new EarlierAlternatives(session().checks(), post);
        }

        @Override
        public Describing describing() {
            return new Describing(session().kramdown());
        }

        @Override
        public boolean fix(TextEdits edits, long revision) {
            return article.model().fix(edits, ORIGIN, revision);
        }

        @Override
        public void change(FieldChange change) {
            article.model().change(change);
        }

        @Override
        public void undo() {
            article.model().undo();
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            return article.files().picture(with.texts(), address, width, height, show);
        }
    }
}
