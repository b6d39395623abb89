package fr.chapeau.ui.posts;

import fr.chapeau.app.posts.PlannedPost;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostCollection;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Derivation;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Pause;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A post that is about to be made, new or as a copy: what it would be, said while the title is
/// typed; then makes it. FX thread only.
public final class NewPostModel implements AutoCloseable {

    /// A collection to choose.
    ///
    /// @param name as it is shown
    public record Choice(PostCollection collection, String name) {}

    /// Plans and makes the post; off the JavaFX thread.
    public interface Making {

        /// What would be made.
        Outcome<PlannedPost> plan(PostCollection collection, String title);

        /// Makes it.
        ///
        /// @return the file, absolute
        Outcome<Path> make(PostCollection collection, String title);
    }

    /// What the card begins with.
    ///
    /// @param choices at least one
    /// @param first one of them
    /// @param title to begin with
    public record Beginning(List<Choice> choices, Choice first, String title) {
        public Beginning {
            choices = List.copyOf(choices);
        }
    }

    private record Wanted(Choice choice, String title) {}

    private final Background background;
    private final Lane files;
    private final Making making;
    private final Consumer<Path> made;
    private final List<Choice> choices;
    private final StringProperty title;
    private final ObjectProperty<Choice> choice;
    private final ReadOnlyObjectWrapper<@Nullable PlannedPost> planned =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Derivation<Wanted, Outcome<PlannedPost>> planning;

    /// @param files the lane in which posts are written
    /// @param made takes the file of the new post
    public NewPostModel(
            Background background,
            Lane files,
            Pause pause,
            Making making,
            Beginning beginning,
            Consumer<Path> made) {
        this.background = background;
        this.files = files;
        this.making = making;
        this.made = made;
        this.choices = beginning.choices();
        this.title = new SimpleStringProperty(beginning.title());
        this.choice = new SimpleObjectProperty<>(beginning.first());
        this.planning =
                new Derivation<>(
                        background,
                        pause,
                        wanted -> making.plan(wanted.choice().collection(), wanted.title()),
                        this::planned);
        title.subscribe(this::plan);
        choice.subscribe(this::plan);
        plan();
    }

    List<Choice> choices() {
        return choices;
    }

    StringProperty titleProperty() {
        return title;
    }

    ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /// What would be made; null while nobody can tell.
    ReadOnlyObjectProperty<@Nullable PlannedPost> plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    /// Why it cannot be made.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Makes the post, with the title as it is now, shown or not.
    void make() {
        if (title.get().isBlank() || busy.get()) {
            return;
        }
        busy.set(true);
        problem.set(null);
        PostCollection collection = choice.get().collection();
        String wanted = title.get();
        background.run(files, () -> making.make(collection, wanted), this::made);
    }

    @Override
    public void close() {
        planning.close();
    }

    private void made(Outcome<Path> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<Path>(Path file) -> made.accept(file);
            case Outcome.Refused<Path>(Problem why) -> problem.set(why);
            case Outcome.Failed<Path>(Problem why) -> problem.set(why);
        }
    }

    private void plan() {
        planning.update(new Wanted(choice.get(), title.get()));
    }

    private void planned(Outcome<PlannedPost> outcome) {
        planned.set(null);
        problem.set(null);
        switch (outcome) {
            case Outcome.Done<PlannedPost>(PlannedPost post) -> planned.set(post);
            case Outcome.Refused<PlannedPost>(Problem why) -> say(why);
            case Outcome.Failed<PlannedPost>(Problem why) -> say(why);
        }
    }

    /// That a title is missing is no mistake while the field is still empty.
    private void say(Problem why) {
        problem.set(title.get().isBlank() ? null : why);
    }
}
