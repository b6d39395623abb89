package fr.chapeau.ui.commit;

import fr.chapeau.app.commit.CommitArticles;
import fr.chapeau.app.commit.CommitDraft;
import fr.chapeau.app.commit.Credits;
import fr.chapeau.app.commit.MessageHabit;
import fr.chapeau.git.Author;
import fr.chapeau.git.CommitResult;
import fr.chapeau.git.HeadState;
import fr.chapeau.git.UndoPlan;
import fr.chapeau.i18n.Language;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.commit.CommitStage.Committing;
import fr.chapeau.ui.commit.CommitStage.Done;
import fr.chapeau.ui.commit.CommitStage.Preparing;
import fr.chapeau.ui.commit.CommitStage.Ready;
import fr.chapeau.ui.commit.CommitStage.Stopped;
import fr.chapeau.ui.commit.CommitStage.TakenBack;
import fr.chapeau.ui.commit.CommitStage.TakingBack;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Lane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Prepares one commit, makes it, and says how far it has come. FX thread only; Git works in the
/// checkout's lane.
public final class CommitModel {
    private final Background background;
    private final Lane git;
    private final CommitArticles articles;
    private final List<Path> files;
    private final Language language;
    private final ReadOnlyBooleanWrapper lookingUp = new ReadOnlyBooleanWrapper();
    private final Set<Path> included = new TreeSet<>();
    private final ReadOnlyObjectWrapper<CommitStage> stage =
            new ReadOnlyObjectWrapper<>(new Preparing());
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    /// @param git the lane of the checkout
    /// @param files the articles to commit, absolute, as they are on disk
    /// @param language in which a message is proposed where nothing else tells
    public CommitModel(
            Background background,
            Lane git,
            CommitArticles articles,
            List<Path> files,
            Language language) {
        this.background = background;
        this.git = git;
        this.articles = articles;
        this.files = List.copyOf(files);
        this.language = language;
    }

    ReadOnlyObjectProperty<CommitStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Why the last attempt failed, until the next one.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Looks up what would go in.
    public void prepare() {
        problem.set(null);
        stage.set(new Preparing());
        lookUp();
    }

    /// Takes a picture that nothing uses along, or leaves it out again. What is shown stays until
    /// the new list is there.
    ///
    /// @param picture absolute
    void include(Path picture, boolean wanted) {
        problem.set(null);
        if (wanted) {
            included.add(picture);
        } else {
            included.remove(picture);
        }
        lookUp();
    }

    /// Pictures that were asked for, absolute.
    Set<Path> included() {
        return Set.copyOf(included);
    }

    private List<Path> chosen() {
        List<Path> chosen = new ArrayList<>(files);
        chosen.addAll(included);
        return chosen;
    }

    /// Whether what would go in is being looked up, shown or not.
    ReadOnlyBooleanProperty lookingUpProperty() {
        return lookingUp.getReadOnlyProperty();
    }

    private void lookUp() {
        List<Path> chosen = chosen();
        lookingUp.set(true);
        run(
                () ->
                        articles.prepare(chosen)
                                .then(draft ->
                                        articles.author()
                                                .then(known ->
                                                        articles.habit(language)
                                                                .map(habit ->
                                                                        ready(
                                                                                draft, known,
                                                                                habit)))),
                found -> lookedUp(chosen, found),
                why -> lookedUp(chosen, new Stopped(why)));
    }

    /// The last question counts.
    private void lookedUp(List<Path> chosen, CommitStage found) {
        if (chosen.equals(chosen())) {
            lookingUp.set(false);
            stage.set(found);
        }
    }

    private static CommitStage ready(
            CommitDraft draft, Optional<Author> author, MessageHabit habit) {
        return new Ready(draft, author.orElse(null), habit);
    }

    /// Makes the commit.
    ///
    /// @param reason why new errors may pass; blank for none
    /// @param typed author to be kept in the repository's configuration; null where Git knows one
    void commit(Ready ready, String message, String reason, @Nullable Author typed) {
        commit(ready, message, reason, typed, Credits.NONE);
    }

    /// Makes the commit with others named in it.
    void commit(
            Ready ready, String message, String reason, @Nullable Author typed, Credits credits) {
        problem.set(null);
        stage.set(new Committing(ready.draft()));
        run(
                () ->
                        author(ready, typed)
                                .then(author ->
                                        articles.commit(
                                                ready.draft(), message, reason, author, credits)),
                (CommitResult result) -> stage.set(new Done(result)),
                why -> {
                    problem.set(why);
                    stage.set(ready);
                });
    }

    /// Takes the commit that was made back.
    void takeBack(CommitResult.Committed made) {
        problem.set(null);
        stage.set(new TakingBack(made));
        run(
                () ->
                        articles.undoPlan()
                                .then(plan ->
                                        plan.commit().equals(made.id())
                                                ? articles.undo(plan)
                                                : Outcome.refused(
                                                        Problem.of(CommitUiMessage.UNDO_NOT_LAST))),
                (UndoPlan plan) -> stage.set(new TakenBack(plan)),
                why -> {
                    problem.set(why);
                    stage.set(new Done(made));
                });
    }

    private Outcome<Author> author(Ready ready, @Nullable Author typed) {
        if (typed != null) {
            return articles.setAuthor(typed);
        }
        Author known = ready.author();
        return Outcome.done(known == null ? new Author("", "") : known);
    }

    /// From a version outside of any branch to a new branch.
    void createBranch(String name) {
        branch(() -> articles.continueOnNewBranch(name));
    }

    /// From a version outside of any branch to one that ends there.
    void useBranch(String name) {
        branch(() -> articles.continueOnBranch(name));
    }

    private void branch(Callable<Outcome<HeadState>> change) {
        run(change, head -> prepare(), problem::set);
    }

    private <T> void run(Callable<Outcome<T>> work, Consumer<T> done, Consumer<Problem> otherwise) {
        background.run(
                git,
                work,
                (Outcome<T> outcome) -> {
                    switch (outcome) {
                        case Outcome.Done<T>(T value) -> done.accept(value);
                        case Outcome.Refused<T>(Problem why) -> otherwise.accept(why);
                        case Outcome.Failed<T>(Problem why) -> otherwise.accept(why);
                    }
                });
    }
}
