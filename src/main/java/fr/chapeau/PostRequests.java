package fr.chapeau;

import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.git.DraftState;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.posts.PostsUiMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the posts of a site as files: the commands of menu, palette and library.
/// FX thread only.
final class PostRequests {
    private final PostWork work;
    private final MakingPosts making;
    private final RenamingPosts renaming;
    private final DeletingPosts deleting;
    private final GoingBack going;
    private final Supplier<String> filtered;
    private final ObjectProperty<Optional<Path>> front =
            new SimpleObjectProperty<>(Optional.empty());

    /// @param filtered name of the collection that the library shows alone; empty for all
    PostRequests(PostWork work, Committing committing, Supplier<String> filtered) {
        this.work = work;
        this.making = new MakingPosts(work);
        this.renaming = new RenamingPosts(work);
        this.deleting = new DeletingPosts(work, committing);
        this.going = new GoingBack(work, committing);
        this.filtered = filtered;
    }

    /// Another post is in front, or none.
    void selected(Optional<Path> path) {
        front.set(path);
    }

    /// For the menu of files: what can be done with the post in front, and without one.
    CommandGroup commands() {
        return CommandGroup.of(
                PostsUiMessage.MENU_FILE,
                create(),
                ofFront(PostsUiMessage.DUPLICATE, this::duplicate).withIcon(Feather.COPY),
                ofFront(PostsUiMessage.RENAME, this::rename)
                        .withIcon(Feather.EDIT_3)
                        .withShortcut("F2"),
                ofFront(PostsUiMessage.DELETE, this::delete).withIcon(Feather.TRASH_2),
                Command.of(PostsUiMessage.TRASH, deleting::showTrash).withIcon(Feather.ARCHIVE),
                ofFront(PostsUiMessage.TAKE_BACK, this::takeBack).withIcon(Feather.CORNER_UP_LEFT),
                Command.of(PostsUiMessage.UNDO_COMMIT, going::undoLast)
                        .withIcon(Feather.ROTATE_CCW));
    }

    Command create() {
        return Command.of(PostsUiMessage.NEW, () -> making.create(filtered.get(), front.get()))
                .withIcon(Feather.FILE_PLUS)
                .withShortcut("Shortcut+N");
    }

    /// Opens a post of the library; asks about one that is deleted.
    void open(Path path) {
        if (isGone(path)) {
            deleting.ask(path);
        } else {
            work.articles().open(path);
        }
    }

    /// For one post of the library.
    List<Command> commandsOf(Path path) {
        return isGone(path) ? deleting.commandsOf(path) : commandsOfFile(path);
    }

    /// One that is back is known to the site before Git is asked anew.
    private boolean isGone(Path path) {
        SiteSession session = work.session();
        return session.draft(path) == DraftState.DELETED && session.index().post(path).isEmpty();
    }

    private List<Command> commandsOfFile(Path path) {
        List<Command> commands = new ArrayList<>(commandsOfAny(path));
        if (work.session().draft(path) == DraftState.CHANGED) {
            commands.add(
                    Command.of(PostsUiMessage.TAKE_BACK, () -> takeBack(path))
                            .withIcon(Feather.CORNER_UP_LEFT));
        }
        return commands;
    }

    private List<Command> commandsOfAny(Path path) {
        return List.of(
                Command.of(PostsUiMessage.OPEN, () -> work.articles().open(path)),
                Command.of(PostsUiMessage.DUPLICATE, () -> duplicate(path)).withIcon(Feather.COPY),
                Command.of(PostsUiMessage.RENAME, () -> rename(path))
                        .withIcon(Feather.EDIT_3)
                        .withShortcut("F2"),
                Command.of(PostsUiMessage.DELETE, () -> delete(path))
                        .withIcon(Feather.TRASH_2)
                        .withShortcut("DELETE"));
    }

    private Command ofFront(PostsUiMessage label, Consumer<Path> action) {
        return Command.of(label, () -> front.get().ifPresent(action))
                .enabledWhen(front.map(Optional::isPresent));
    }

    private void duplicate(Path path) {
        making.duplicate(work.post(path));
    }

    private void rename(Path path) {
        renaming.rename(work.post(path));
    }

    private void delete(Path path) {
        deleting.delete(work.post(path));
    }

    private void takeBack(Path path) {
        going.takeBack(work.post(path));
    }
}
