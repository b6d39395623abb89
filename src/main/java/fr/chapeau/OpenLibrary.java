package fr.chapeau;

import fr.chapeau.app.workspace.Drafts;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.SiteComparison;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.library.LibraryActions;
import fr.chapeau.ui.library.LibraryDrafts;
import fr.chapeau.ui.library.LibraryPane;
import fr.chapeau.ui.library.LibraryPost;
import fr.chapeau.ui.library.LibraryViewModel;
import fr.chapeau.ui.window.CollectionNames;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The library of an open site, and how its rows keep up with files and Git. FX thread only.
final class OpenLibrary {
    /// So many posts are read sooner by reading all, on all processors.
    private static final int MANY = 200;

    private final SiteSession session;
    private final Background background;
    private final Texts texts;
    private final SiteLibrary rows;
    private final LibraryViewModel model;

    private final LibraryActions actions;
    private final Consumer<Set<Path>> concerned;
    private boolean catchingUp;
    private boolean again;

    /// @param open opens the post of a path
    /// @param learned runs whenever all posts were read
    /// @param concerned told of posts about which something else may be said, since others changed
    OpenLibrary(
            SiteSession session,
            SiteTools tools,
            LibraryActions actions,
            Consumer<Path> open,
            Runnable learned,
            Consumer<Set<Path>> concerned) {
        this.actions = actions;
        this.concerned = concerned;
        this.session = session;
        this.background = tools.background();
        this.texts = tools.texts();
        this.rows =
                new SiteLibrary(
                        session,
                        new CollectionNames(texts),
                        texts.language().locale(),
                        tools.clock().getZone(),
                        () -> background.deliver(learned));
        this.model = new LibraryViewModel(rows, background, open);
        setDrafts(session.drafts());
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

    /// Takes in what others have done to the files, without reading those that are as they were.
    void catchUp() {
        if (catchingUp) {
            again = true;
            return;
        }
        catchingUp = true;
        background
                .run(this::caughtUp, Runnable::run)
                .whenOver(() -> {
                    catchingUp = false;
                    if (again) {
                        again = false;
                        catchUp();
                    }
                });
    }

    /// Off the JavaFX thread; gives back what is to be done there.
    private Runnable caughtUp() {
        SiteComparison.Differences found = session.differences();
        if (found.count() == 0) {
            return () -> {};
        }
        if (found.count() > MANY) {
            return model::refresh;
        }
        List<LibraryViewModel.Checked> changed =
                session.catchUp(found).stream().map(rows::checked).toList();
        return () -> {
            model.remove(found.gone());
            model.update(changed);
            lookAround();
        };
    }

    void setCurrent(Optional<Path> path) {
        model.setCurrent(path);
    }

    /// Takes what Git says by now.
    void setDrafts(Drafts drafts) {
        List<LibraryPost> gone = drafts.gone().values().stream().map(rows::post).toList();
        model.setDrafts(new LibraryDrafts(drafts.states(), gone));
    }

    /// Takes how an open article stands by now.
    void stands(OpenArticle article) {
        model.setOpen(article.path(), article.stands());
    }

    /// Takes it that an article is open no more.
    void closed(OpenArticle article) {
        model.setClosed(article.path());
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
                () -> rows.checked(session.reread(post)),
                checked -> {
                    model.update(List.of(checked));
                    lookAround();
                    then.run();
                });
    }

    /// Checks the posts anew of which something else may be said, and no others: first those that
    /// are open.
    private void lookAround() {
        background.run(
                session::concerned,
                paths -> {
                    if (!paths.isEmpty()) {
                        concerned.accept(paths);
                        background.run(() -> rows.errors(paths), model::updateErrors);
                    }
                });
    }

    /// The file of a post is gone.
    void gone(Path path) {
        background.run(
                () -> {
                    session.forget(path);
                    return List.of(path);
                },
                gone -> {
                    model.remove(gone);
                    lookAround();
                });
    }

    /// Name of the collection that is shown alone; empty for all.
    String chosenCollection() {
        return model.chosenCollection();
    }

    void close() {
        model.close();
    }
}
