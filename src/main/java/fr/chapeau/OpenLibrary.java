package fr.chapeau;

import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.library.LibraryActions;
import fr.chapeau.ui.library.LibraryPane;
import fr.chapeau.ui.library.LibraryRow;
import fr.chapeau.ui.library.LibraryViewModel;
import fr.chapeau.ui.window.CollectionNames;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The library of an open site, and how its rows keep up with files and Git. FX thread only.
final class OpenLibrary {
    private final SiteSession session;
    private final Background background;
    private final Texts texts;
    private final SiteLibrary rows;
    private final LibraryViewModel model;

    private final LibraryActions actions;

    /// @param open opens the post of a path
    OpenLibrary(SiteSession session, SiteTools tools, LibraryActions actions, Consumer<Path> open) {
        this.actions = actions;
        this.session = session;
        this.background = tools.background();
        this.texts = tools.texts();
        this.rows =
                new SiteLibrary(
                        session,
                        new CollectionNames(texts),
                        texts.language().locale(),
                        tools.clock().getZone());
        this.model = new LibraryViewModel(rows, background, open);
    }

    LibraryPane pane() {
        return new LibraryPane(texts, model, actions);
    }

    /// Reads all posts.
    void refresh() {
        model.refresh();
    }

    /// Whether the posts are not all known yet.
    boolean isReading() {
        return model.isLoading();
    }

    void setCurrent(Optional<Path> path) {
        model.setCurrent(path);
    }

    /// Git may say something else of these posts than before.
    void draftsChanged(Collection<Path> paths) {
        List<LibraryRow> changed =
                paths.stream()
                        .flatMap(path -> session.index().post(path).stream())
                        .map(post -> rows.row(post).withErrors(errors(post)))
                        .toList();
        model.update(changed);
    }

    /// The file of a post was written.
    void written(PostFile post) {
        written(post, () -> {});
    }

    /// The file of a post was written.
    ///
    /// @param then runs once it is known what that changes
    void written(PostFile post, Runnable then) {
        background.run(
                () -> rows.row(session.reread(post)).withErrors(session.errors(post)),
                row -> {
                    model.update(List.of(row));
                    then.run();
                });
    }

    /// The file of a post is gone.
    void gone(Path path) {
        background.run(
                () -> {
                    session.forget(path);
                    return path;
                },
                model::remove);
    }

    /// Name of the collection that is shown alone; empty for all.
    String chosenCollection() {
        return model.chosenCollection();
    }

    void close() {
        model.close();
    }

    private int errors(PostSummary post) {
        return model.row(post.file().path()).map(LibraryRow::errors).orElse(0);
    }
}
