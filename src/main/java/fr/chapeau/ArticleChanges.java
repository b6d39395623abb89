package fr.chapeau;

import fr.chapeau.app.changes.ArticleComparison;
import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
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
        if (shown == null) {
            work.now().window().current().flatMap(work.articles()::of).ifPresent(this::show);
        }
    }

    private void show(OpenArticle article) {
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
            committing.committed(
                    article.file(),
                    committed -> {
                        switch (committed) {
                            case Outcome.Done<Optional<byte[]>>(Optional<byte[]> bytes) ->
                                    with.background()
                                            .run(
                                                    () ->
                                                            compare(
                                                                    index,
                                                                    path,
                                                                    bytes,
                                                                    new FileText(
                                                                            text.toString(), bom)),
                                                    then);
                            case Outcome.Refused<Optional<byte[]>>(Problem why) ->
                                    then.accept(Outcome.refused(why));
                            case Outcome.Failed<Optional<byte[]>>(Problem why) ->
                                    then.accept(Outcome.failed(why));
                        }
                    });
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            return article.files().picture(with.texts(), address, width, height, show);
        }
    }

    private static Outcome<ChangedArticle> compare(
            SiteIndex index, Path path, Optional<byte[]> bytes, FileText now) {
        return ArticleComparison.committed(path, bytes)
                .map(before ->
                        new ArticleComparison(index)
                                .between(before.orElse(null), new PostVersion(path, now)));
    }
}
