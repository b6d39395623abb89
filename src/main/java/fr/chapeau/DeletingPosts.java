package fr.chapeau;

import fr.chapeau.app.posts.Restoring;
import fr.chapeau.app.posts.Trash;
import fr.chapeau.git.DraftState;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostDate;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.text.FileText;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.posts.PostsUiMessage;
import fr.chapeau.ui.posts.TrashCard;
import fr.chapeau.ui.posts.TrashModel;
import fr.chapeau.ui.posts.TrashModel.Row;
import fr.chapeau.ui.window.QuestionCard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// Deletes posts after a question, and brings them back. FX thread only.
final class DeletingPosts {
    private final PostWork work;
    private final Committing committing;

    DeletingPosts(PostWork work, Committing committing) {
        this.work = work;
        this.committing = committing;
    }

    /// Deletes a post as it is on the screen, if the user says so.
    void delete(PostFile post) {
        SiteTools with = work.now();
        String title = work.title(post);
        new QuestionCard(
                        with.texts(),
                        with.window().overlay(),
                        new QuestionCard.Question(
                                Message.of(PostsUiMessage.DELETE_QUESTION, title),
                                Message.of(PostsUiMessage.DELETE_SENTENCE),
                                List.of()),
                        List.of(
                                Command.of(
                                        PostsUiMessage.DELETE_YES,
                                        () -> work.saved(post, () -> deleteNow(post, title)))),
                        Message.of(PostsUiMessage.DELETE_NO))
                .open();
    }

    private void deleteNow(PostFile post, String title) {
        work.now()
                .background()
                .run(
                        work.lane(),
                        () -> work.trash().delete(post),
                        (Outcome<Trash.Deleted> outcome) ->
                                work.settle(outcome, deleted -> deleted(post, title, deleted)));
    }

    private void deleted(PostFile post, String title, Trash.Deleted deleted) {
        Path file = work.session().workspace().absolute(post.path());
        work.articles().of(file).ifPresent(work.articles()::forget);
        work.changes()
                .gone(
                        post.path(),
                        () ->
                                work.now()
                                        .background()
                                        .run(
                                                () -> waits(post.path()),
                                                (Boolean waits) -> tell(deleted, title, waits)));
    }

    private void tell(Trash.Deleted deleted, String title, boolean waits) {
        List<Command> offers = new ArrayList<>();
        offers.add(
                Command.of(
                        PostsUiMessage.UNDO_DELETION,
                        () -> restore(new Row(deleted, title, null, waits))));
        if (waits) {
            offers.add(
                    Command.of(
                            PostsUiMessage.COMMIT_DELETION, () -> commit(deleted.path(), title)));
        }
        work.now()
                .window()
                .notices()
                .show(
                        deleted.path(),
                        Tone.SUCCESS,
                        Message.of(PostsUiMessage.DELETED, title),
                        offers.toArray(Command[]::new));
    }

    /// Whether the last commit still has the post, by its name or one that it had before.
    private boolean waits(Path path) {
        Path root = work.site().root();
        return work.session().draft(path) == DraftState.DELETED
                || work.moved().before(root.resolve(path)).stream()
                        .anyMatch(old ->
                                work.session().draft(root.relativize(old)) == DraftState.DELETED);
    }

    private void commit(Path path, String title) {
        committing.commitDeletion(work.session().workspace().absolute(path), title);
    }

    private void restore(Row row) {
        work.now()
                .background()
                .run(
                        work.lane(),
                        () -> work.trash().restore(row.entry()),
                        (Outcome<Path> outcome) -> work.settle(outcome, this::restored));
    }

    private void restored(Path file) {
        PostFile post = work.site().named(file);
        work.now().window().notices().clear(post.path());
        work.follow(
                file, () -> work.changes().written(post, () -> work.articles().open(post.path())));
    }

    /// Asks what is to become of a post that is deleted and not committed so.
    ///
    /// @param path from the site's root
    void ask(Path path) {
        SiteTools with = work.now();
        String title = work.title(work.post(path));
        new QuestionCard(
                        with.texts(),
                        with.window().overlay(),
                        new QuestionCard.Question(
                                Message.of(PostsUiMessage.GONE_QUESTION, title),
                                Message.of(PostsUiMessage.GONE_SENTENCE),
                                List.of()),
                        commandsOf(path),
                        Message.of(PostsUiMessage.CLOSE))
                .open();
    }

    /// What can be done with such a post.
    List<Command> commandsOf(Path path) {
        return List.of(
                Command.of(PostsUiMessage.RESTORE, () -> restore(path))
                        .withIcon(Feather.CORNER_UP_LEFT),
                Command.of(
                                PostsUiMessage.COMMIT_DELETION,
                                () -> commit(path, work.title(work.post(path))))
                        .withIcon(Feather.CHECK_CIRCLE));
    }

    private void restore(Path path) {
        committing.committed(
                work.session().workspace().absolute(path),
                found -> work.settle(found, bytes -> restore(path, bytes)));
    }

    private void restore(Path path, Optional<byte[]> committed) {
        work.now()
                .background()
                .run(
                        work.lane(),
                        () ->
                                new Restoring(work.site().root(), work.trash())
                                        .restore(path, committed),
                        (Outcome<Path> outcome) -> work.settle(outcome, this::restored));
    }

    /// Shows the trash.
    void showTrash() {
        SiteTools with = work.now();
        work.show(close -> {
            TrashModel model =
                    new TrashModel(
                            with.background(),
                            work.lane(),
                            new OfSite(),
                            (row, file) -> {
                                close.run();
                                restored(file);
                            });
            TrashCard card =
                    new TrashCard(
                            with.texts(),
                            model,
                            work.site().zone(with.clock().getZone()),
                            row -> {
                                close.run();
                                commit(row.entry().path(), row.title());
                            },
                            close);
            model.read();
            return new PostWork.Card(card.root(), card.first());
        });
    }

    /// The trash of the site, off the JavaFX thread.
    private final class OfSite implements TrashModel.Bin {
        private final Trash trash = work.trash();

        @Override
        public Outcome<List<Row>> list() {
            return trash.list().map(all -> all.stream().map(this::row).toList());
        }

        private Row row(Trash.Deleted deleted) {
            PostFile post = work.post(deleted.path());
            Optional<PostSummary> known =
                    switch (trash.text(deleted)) {
                        case Outcome.Done<FileText>(FileText text) ->
                                Optional.of(
                                        work.session().reader().of(post, text.text()).summary());
                        case Outcome.Refused<FileText> refused -> Optional.empty();
                        case Outcome.Failed<FileText> failed -> Optional.empty();
                    };
            return new Row(
                    deleted,
                    known.map(PostSummary::title)
                            .filter(title -> !title.isBlank())
                            .orElseGet(post::name),
                    known.flatMap(PostSummary::date).map(PostDate::instant).orElse(null),
                    waits(deleted.path()));
        }

        @Override
        public Outcome<Path> restore(Row row) {
            return trash.restore(row.entry());
        }
    }
}
