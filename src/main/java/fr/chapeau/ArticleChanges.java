package fr.chapeau;

import fr.chapeau.app.changes.ArticleComparison;
import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.app.posts.MovedPosts;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.problem.Outcome;
import fr.chapeau.review.PostVersion;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Rope;
import fr.chapeau.ui.changes.ChangesCard;
import fr.chapeau.ui.changes.ChangesModel;
import fr.chapeau.ui.changes.ChangesPort;
import fr.chapeau.ui.changes.ChangesUiMessage;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.SmallPicture;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Shows with a card what changed in the article in front since it was committed last, saved or
/// not. FX thread only.
final class ArticleChanges {
    private final PostWork work;
    private final Committing committing;
    private final BooleanProperty articleInFront = new SimpleBooleanProperty();
    private @Nullable ChangesCard shown;

    ArticleChanges(PostWork work, Committing committing) {
        this.work = work;
        this.committing = committing;
    }

    /// For the menu of what is seen.
    CommandGroup commands() {
        return CommandGroup.of(
                ChangesUiMessage.MENU_VIEW,
                Command.of(ChangesUiMessage.COMMAND, this::open)
                        .withIcon(Feather.GIT_COMMIT)
                        .withShortcut("Shortcut+Shift+D")
                        .enabledWhen(articleInFront));
    }

    /// Another article is in front, or none. Without Git there is nothing to compare with.
    void selected(boolean article) {
        articleInFront.set(article && committing.isPossible());
    }

    private void open() {
        work.now().window().current().flatMap(work.articles()::of).ifPresent(this::show);
    }

    /// Shows it for an open article.
    void show(OpenArticle article) {
        if (shown != null) {
            return;
        }
        SiteTools with = work.now();
        Overlay overlay = with.window().overlay();
        ChangesModel model =
                new ChangesModel(with.background(), with.texts(), new OfArticle(article, with));
        ChangesCard card =
                new ChangesCard(with.texts(), model, article.title(), () -> close(overlay));
        shown = card;
        overlay.show(card.root(), Overlay.Place.CENTRE, card.first(), () -> close(overlay));
    }

    private void close(Overlay overlay) {
        ChangesCard gone = shown;
        shown = null;
        if (gone != null) {
            overlay.hide(gone.root());
            gone.close();
        }
    }

    private final class OfArticle implements ChangesPort {
        private final OpenArticle article;
        private final SiteTools with;

        OfArticle(OpenArticle article, SiteTools with) {
            this.article = article;
            this.with = with;
        }

        @Override
        public void read(Consumer<Outcome<ChangedArticle>> then) {
            Rope text = article.model().document().snapshot().text();
            boolean bom = article.model().document().disk().bom();
            Path path = article.post().path();
            SiteIndex index = work.session().index();
            Path file = article.file();
            MovedPosts moved = work.moved();
            committing.inCheckout(
                    workspace -> committed(workspace, moved.committed(file)),
                    (Outcome<Optional<PostVersion>> committed) ->
                            with.background()
                                    .run(
                                            () ->
                                                    committed.map(before ->
                                                            new ArticleComparison(index)
                                                                    .between(
                                                                            before.orElse(null),
                                                                            new PostVersion(
                                                                                    path,
                                                                                    new FileText(
                                                                                            text
                                                                                                    .toString(),
                                                                                            bom)))),
                                            then));
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            return article.files().picture(with.texts(), address, width, height, show);
        }
    }

    /// A file that was renamed since is compared with what it was.
    private static Outcome<Optional<PostVersion>> committed(Workspace workspace, Path file) {
        return workspace
                .inCheckout(
                        checkout -> checkout.committed(file),
                        () -> Outcome.done(Optional.<byte[]>empty()))
                .then(bytes ->
                        ArticleComparison.committed(
                                workspace.site().root().relativize(file), bytes));
    }
}
