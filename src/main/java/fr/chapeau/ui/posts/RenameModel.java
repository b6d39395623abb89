package fr.chapeau.ui.posts;

import fr.chapeau.app.posts.PostRenaming.Plan;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.PostFile;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Derivation;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Pause;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A post that is about to get another name: what that would mean, said while the name is typed;
/// then renames it. FX thread only.
public final class RenameModel implements AutoCloseable {

    /// Looks up and renames; off the JavaFX thread.
    public interface Renaming {

        /// What a name would mean.
        Outcome<Plan> prepare(String name);

        /// Does it.
        Outcome<PostFile> rename(Plan plan, boolean redirect);

        /// The titles of the posts that name this one, each once.
        List<String> linking(Plan plan);
    }

    /// What a name would mean, as the card shows it.
    ///
    /// @param linking titles of the posts that name this one
    record Shown(Plan plan, List<String> linking) {
        Shown {
            linking = List.copyOf(linking);
        }

        /// The files in which nobody could look for the post.
        List<String> unread() {
            return plan.links().unread().stream().map(file -> file.path().toString()).toList();
        }

        /// Whether another file has the name.
        boolean isTaken() {
            return plan.freeInstead().isPresent();
        }

        /// Whether readers of the old address can be sent on, and there are any.
        boolean offersRedirect() {
            return plan.canRedirect()
                    && plan.changesAddress()
                    && plan.addressBefore().isPresent()
                    && plan.before() instanceof Appearance.Appears;
        }
    }

    private final Background background;
    private final Lane files;
    private final Renaming renaming;
    private final Consumer<PostFile> renamed;
    private final String first;
    private final StringProperty name;
    private final BooleanProperty redirect = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Derivation<String, Outcome<Shown>> preparing;

    /// @param files the lane in which posts are written
    /// @param name that the post has
    /// @param renamed takes the post at its new place
    public RenameModel(
            Background background,
            Lane files,
            Pause pause,
            Renaming renaming,
            String name,
            Consumer<PostFile> renamed) {
        this.background = background;
        this.files = files;
        this.renaming = renaming;
        this.renamed = renamed;
        this.first = name;
        this.name = new SimpleStringProperty(name);
        this.preparing =
                new Derivation<>(
                        background,
                        pause,
                        typed ->
                                renaming.prepare(typed)
                                        .map(plan -> new Shown(plan, renaming.linking(plan))),
                        this::prepared);
        this.name.subscribe(preparing::update);
    }

    StringProperty nameProperty() {
        return name;
    }

    /// Whether readers of the old address are to be sent on, where they can be.
    BooleanProperty redirectProperty() {
        return redirect;
    }

    /// What the name would mean; null while nobody can tell.
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Why it cannot be done.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the name that is typed is another one.
    boolean isOther() {
        String typed = name.get().strip();
        return !typed.isEmpty() && !typed.equals(first);
    }

    /// Renames the post by the name as it is now, shown or not.
    void rename() {
        if (!isOther() || busy.get()) {
            return;
        }
        busy.set(true);
        problem.set(null);
        String typed = name.get();
        boolean wanted = redirect.get();
        background.run(
                files,
                () ->
                        renaming.prepare(typed)
                                .then(plan ->
                                        renaming.rename(
                                                plan,
                                                wanted
                                                        && new Shown(plan, List.of())
                                                                .offersRedirect())),
                this::renamed);
    }

    @Override
    public void close() {
        preparing.close();
    }

    private void renamed(Outcome<PostFile> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<PostFile>(PostFile post) -> renamed.accept(post);
            case Outcome.Refused<PostFile>(Problem why) -> problem.set(why);
            case Outcome.Failed<PostFile>(Problem why) -> problem.set(why);
        }
    }

    private void prepared(Outcome<Shown> outcome) {
        shown.set(null);
        problem.set(null);
        switch (outcome) {
            case Outcome.Done<Shown>(Shown now) -> shown.set(now);
            case Outcome.Refused<Shown>(Problem why) -> say(why);
            case Outcome.Failed<Shown>(Problem why) -> say(why);
        }
    }

    /// That a name is missing is no mistake while the field is still empty.
    private void say(Problem why) {
        problem.set(name.get().isBlank() ? null : why);
    }
}
