package fr.chapeau;

import fr.chapeau.app.commit.CommitArticles;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.Checkout;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.commit.CommitCard;
import fr.chapeau.ui.commit.CommitModel;
import fr.chapeau.ui.commit.CommitSubject;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.Tone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Shows what a commit of an article would hold, and lets it be made. FX thread only.
final class Committing {
    private final SiteSession session;
    private final Lane git;
    private final Supplier<SiteTools> tools;
    private final Runnable over;

    /// @param tools those of the window that is shown now
    /// @param over told when the card is gone, whether there was a commit or not
    Committing(SiteSession session, Lane git, Supplier<SiteTools> tools, Runnable over) {
        this.session = session;
        this.git = git;
        this.tools = tools;
        this.over = over;
    }

    /// Whether anything can be committed here.
    boolean isPossible() {
        return session.workspace().checkout().isPresent();
    }

    /// Saves the article first.
    ///
    /// @param changes shows what changed in it
    void commit(OpenArticle article, Runnable changes) {
        if (isPossible()) {
            article.model()
                    .save(() ->
                            show(article.file(), subject(article.file(), article.title()))
                                    .offerChanges(changes));
        }
    }

    /// Commits that a post is gone, if the user says so.
    ///
    /// @param file absolute
    void commitDeletion(Path file, String title) {
        if (isPossible()) {
            show(file, subject(file, title));
        }
    }

    /// Works in the checkout, in its lane.
    <T> void inCheckout(Function<Workspace, Outcome<T>> what, Consumer<Outcome<T>> then) {
        tools.get().background().run(git, () -> what.apply(session.workspace()), then);
    }

    /// Git is to be asked anew what is a draft.
    void changed() {
        over.run();
    }

    /// Settles what an earlier run has left half done, and says what became of it.
    void settle() {
        inCheckout(
                workspace ->
                        workspace.inCheckout(
                                Checkout::settleInterrupted, () -> Outcome.done(List.of())),
                (Outcome<List<Problem>> outcome) -> {
                    if (outcome instanceof Outcome.Done<List<Problem>>(List<Problem> told)) {
                        told.forEach(one ->
                                tools.get()
                                        .window()
                                        .notices()
                                        .show(one, Tone.WARNING, one.message()));
                    }
                });
    }

    /// Looks up what the last commit holds of a file.
    ///
    /// @param file absolute
    void committed(Path file, Consumer<Outcome<Optional<byte[]>>> then) {
        tools.get()
                .background()
                .run(
                        git,
                        () ->
                                session.workspace()
                                        .inCheckout(
                                                checkout -> checkout.committed(file),
                                                () -> Outcome.done(Optional.<byte[]>empty())),
                        then);
    }

    /// Commits the settings of the repository, and nothing else, if the user says so.
    ///
    /// @param file absolute
    /// @param proposal what the change is called
    void commitSettings(Path file, String proposal) {
        if (isPossible()) {
            show(file, CommitSubject.settings(proposal));
        }
    }

    private CommitSubject subject(Path file, String title) {
        return CommitSubject.article(
                title, session.workspace().site().named(file).collection().label());
    }

    private CommitCard show(Path file, CommitSubject subject) {
        SiteTools with = tools.get();
        CommitArticles commits =
                new CommitArticles(session.workspace(), session.checks(), session.kramdown());
        CommitModel model =
                new CommitModel(
                        with.background(), git, commits, List.of(file), with.texts().language());
        Overlay overlay = with.window().overlay();
        List<CommitCard> shown = new ArrayList<>();
        Runnable close =
                () -> {
                    shown.forEach(card -> overlay.hide(card.root()));
                    over.run();
                };
        CommitCard card = new CommitCard(with.texts(), model, subject, close);
        shown.add(card);
        overlay.show(card.root(), Overlay.Place.CENTRE, card.first(), close);
        model.prepare();
        return card;
    }
}
