package fr.chapeau;

import fr.chapeau.app.posts.CommittedState;
import fr.chapeau.app.posts.TakingBack;
import fr.chapeau.app.posts.Trash;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.UndoPlan;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostFile;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.posts.PostsUiMessage;
import fr.chapeau.ui.window.QuestionCard;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Takes a post back to how it was committed, and the last commit back, each after a question. FX
/// thread only.
final class GoingBack {
    private final PostWork work;
    private final Committing committing;

    GoingBack(PostWork work, Committing committing) {
        this.work = work;
        this.committing = committing;
    }

    /// Takes a post back as it is on the screen, if the user says so; says why where it cannot be.
    void takeBack(PostFile post) {
        work.saved(post, () -> lookUp(post, state -> ask(post)));
    }

    private void lookUp(PostFile post, Consumer<CommittedState> then) {
        committing.inCheckout(
                workspace ->
                        workspace.inCheckout(
                                checkout ->
                                        CommittedState.of(
                                                checkout, work.site().root(), post, work.moved()),
                                () -> withoutGit(workspace)),
                (Outcome<CommittedState> found) -> work.settle(found, then));
    }

    private void ask(PostFile post) {
        question(
                Message.of(PostsUiMessage.TAKE_BACK_QUESTION, work.title(post)),
                Message.of(PostsUiMessage.TAKE_BACK_SENTENCE),
                // What was typed while the question was open is kept as well.
                Command.of(
                        PostsUiMessage.TAKE_BACK_YES,
                        () -> work.saved(post, () -> lookUp(post, state -> takeBack(post, state)))),
                PostsUiMessage.TAKE_BACK_NO);
    }

    private void takeBack(PostFile post, CommittedState state) {
        Trash trash = work.trash();
        work.now()
                .background()
                .run(
                        work.lane(),
                        () -> new TakingBack(work.site().root(), trash).takeBack(state),
                        (Outcome<Trash.Deleted> outcome) ->
                                work.settle(outcome, kept -> takenBack(post, state, kept)));
    }

    private void takenBack(PostFile post, CommittedState state, Trash.Deleted kept) {
        String title = work.title(post);
        committing.inCheckout(
                workspace ->
                        workspace.inCheckout(
                                checkout -> state.note(checkout, work.site().root()),
                                () -> withoutGit(workspace)),
                (Outcome<Integer> noted) -> follow(post, () -> tell(post, title, kept)));
    }

    private void follow(PostFile post, Runnable then) {
        Path file = work.session().workspace().absolute(post.path());
        work.follow(file, () -> work.changes().written(post, then));
    }

    private void tell(PostFile post, String title, Trash.Deleted kept) {
        work.now()
                .window()
                .notices()
                .show(
                        post.path(),
                        Tone.SUCCESS,
                        Message.of(PostsUiMessage.TAKEN_BACK, title),
                        Command.of(PostsUiMessage.TAKE_BACK_UNDO, () -> restore(post, kept)));
    }

    private void restore(PostFile post, Trash.Deleted kept) {
        Trash trash = work.trash();
        // What was typed since goes to the trash in its turn.
        work.saved(
                post,
                () ->
                        work.now()
                                .background()
                                .run(
                                        work.lane(),
                                        () -> trash.restore(kept),
                                        (Outcome<Path> outcome) ->
                                                work.settle(outcome, file -> restored(post))));
    }

    private void restored(PostFile post) {
        work.now().window().notices().clear(post.path());
        follow(post, () -> {});
    }

    /// Takes the last commit back, if the user says so; says why where it cannot be.
    void undoLast() {
        committing.inCheckout(
                workspace -> workspace.inCheckout(Checkout::undoPlan, () -> withoutGit(workspace)),
                (Outcome<UndoPlan> found) -> work.settle(found, this::ask));
    }

    private static <T> Outcome<T> withoutGit(Workspace workspace) {
        return Outcome.failed(workspace.notices().getLast());
    }

    private void ask(UndoPlan plan) {
        question(
                Message.of(PostsUiMessage.UNDO_COMMIT_QUESTION, plan.subject()),
                Message.of(PostsUiMessage.UNDO_COMMIT_SENTENCE, plan.files().size()),
                Command.of(PostsUiMessage.UNDO_COMMIT_YES, () -> undo(plan)),
                PostsUiMessage.UNDO_COMMIT_NO);
    }

    private void undo(UndoPlan plan) {
        committing.inCheckout(
                workspace ->
                        workspace.inCheckout(
                                checkout -> checkout.undo(plan), () -> withoutGit(workspace)),
                (Outcome<UndoPlan> outcome) -> work.settle(outcome, this::undone));
    }

    private void undone(UndoPlan plan) {
        committing.changed();
        work.now()
                .window()
                .notices()
                .show(
                        UndoPlan.class,
                        Tone.SUCCESS,
                        Message.of(PostsUiMessage.UNDO_COMMIT_DONE, plan.subject()));
    }

    private void question(Message title, Message sentence, Command yes, PostsUiMessage no) {
        SiteTools with = work.now();
        new QuestionCard(
                        with.texts(),
                        with.window().overlay(),
                        new QuestionCard.Question(title, sentence, List.of()),
                        List.of(yes),
                        Message.of(no))
                .open();
    }
}
