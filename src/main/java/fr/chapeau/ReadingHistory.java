package fr.chapeau;

import fr.chapeau.app.changes.ArticleComparison;
import fr.chapeau.app.changes.ArticleHistory;
import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.app.document.Document;
import fr.chapeau.app.document.Origin;
import fr.chapeau.app.posts.MovedPosts;
import fr.chapeau.git.FileVersion;
import fr.chapeau.git.FileVersions;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.review.PostVersion;
import fr.chapeau.text.FileText;
import fr.chapeau.ui.history.HistoryCard;
import fr.chapeau.ui.history.HistoryModel;
import fr.chapeau.ui.history.HistoryPort;
import fr.chapeau.ui.history.HistoryUiMessage;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.SmallPicture;
import fr.chapeau.ui.kit.Tone;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Shows with a card the committed versions of the article in front, and brings one of them back.
/// FX thread only.
final class ReadingHistory {
    private final PostWork work;
    private final Committing committing;
    private final BooleanProperty articleInFront = new SimpleBooleanProperty();
    private @Nullable HistoryCard shown;

    ReadingHistory(PostWork work, Committing committing) {
        this.work = work;
        this.committing = committing;
    }

    /// For the menu of what is seen.
    CommandGroup commands() {
        return CommandGroup.of(
                HistoryUiMessage.MENU_VIEW,
                Command.of(HistoryUiMessage.COMMAND, this::open)
                        .withIcon(Feather.CLOCK)
                        .withShortcut("Shortcut+Shift+H")
                        .enabledWhen(articleInFront));
    }

    /// Another article is in front, or none. Without Git there is no history.
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
        HistoryModel model =
                new HistoryModel(with.background(), with.texts(), new OfArticle(article, with));
        HistoryCard card =
                new HistoryCard(
                        with.texts(),
                        model,
                        article.title(),
                        with.clock().getZone(),
                        () -> close(overlay));
        shown = card;
        overlay.show(card.root(), Overlay.Place.CENTRE, card.first(), () -> close(overlay));
    }

    private void close(Overlay overlay) {
        HistoryCard gone = shown;
        shown = null;
        if (gone != null) {
            overlay.hide(gone.root());
            gone.close();
        }
    }

    private final class OfArticle implements HistoryPort {
        private final OpenArticle article;
        private final SiteTools with;
        private final ArticleComparison comparison;

        OfArticle(OpenArticle article, SiteTools with) {
            this.article = article;
            this.with = with;
            this.comparison = new ArticleComparison(work.session().index());
        }

        @Override
        public Subscription versions(Consumer<Outcome<FileVersions>> then) {
            AtomicBoolean wanted = new AtomicBoolean(true);
            Path file = article.file();
            MovedPosts moved = work.moved();
            committing.inCheckout(
                    workspace -> {
                        ArticleHistory history = new ArticleHistory(workspace);
                        return history.versions(moved.committed(file), wanted::get);
                    },
                    (Outcome<FileVersions> found) -> {
                        if (wanted.get()) {
                            then.accept(found);
                        }
                    });
            return () -> wanted.set(false);
        }

        @Override
        public void compare(
                Optional<FileVersion> before,
                Optional<FileVersion> after,
                Consumer<Outcome<ChangedArticle>> then) {
            PostVersion now = now();
            committing.inCheckout(
                    workspace -> {
                        ArticleHistory history = new ArticleHistory(workspace);
                        return text(history, before)
                                .then(old ->
                                        (after.isEmpty()
                                                        ? Outcome.done(Optional.of(now))
                                                        : text(history, after))
                                                .map(fresh -> new Sides(old, fresh)));
                    },
                    (Outcome<Sides> read) ->
                            with.background().run(() -> read.map(this::compare), then));
        }

        /// Two texts.
        private record Sides(Optional<PostVersion> before, Optional<PostVersion> after) {}

        private ChangedArticle compare(Sides sides) {
            return comparison.between(sides.before().orElse(null), sides.after().orElse(null));
        }

        private PostVersion now() {
            Document document = article.model().document();
            return new PostVersion(
                    article.post().path(),
                    new FileText(document.snapshot().text().toString(), document.disk().bom()));
        }

        private static Outcome<Optional<PostVersion>> text(
                ArticleHistory history, Optional<FileVersion> version) {
            return version.map(history::text).orElseGet(() -> Outcome.done(Optional.empty()));
        }

        @Override
        public void restore(FileVersion version, Consumer<Optional<Problem>> then) {
            committing.inCheckout(
                    workspace -> new ArticleHistory(workspace).text(version),
                    (Outcome<Optional<PostVersion>> read) -> then.accept(restored(read)));
        }

        private Optional<Problem> restored(Outcome<Optional<PostVersion>> read) {
            return switch (read) {
                case Outcome.Done<Optional<PostVersion>>(Optional<PostVersion> version) -> {
                    if (version.isEmpty()) {
                        yield Optional.of(Problem.of(HistoryUiMessage.GONE));
                    }
                    Document document = article.model().document();
                    String text = version.get().file().text();
                    if (document.text().toString().equals(text)) {
                        yield Optional.of(Problem.of(HistoryUiMessage.SAME));
                    }
                    document.replaceAll(text, new Origin.OlderVersion());
                    with.window()
                            .notices()
                            .show(this, Tone.SUCCESS, Message.of(HistoryUiMessage.RESTORED));
                    yield Optional.empty();
                }
                case Outcome.Refused<Optional<PostVersion>>(Problem why) -> Optional.of(why);
                case Outcome.Failed<Optional<PostVersion>>(Problem why) -> Optional.of(why);
            };
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            return article.files().picture(with.texts(), address, width, height, show);
        }
    }
}
