package fr.chapeau;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.app.posts.MovedPosts;
import fr.chapeau.app.posts.Trash;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.Site;
import fr.chapeau.text.FileText;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Overlay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What is needed to make, rename and delete posts of the site that is open. FX thread only.
///
/// @param tools those of the window that is shown now
record PostWork(
        SiteSession session,
        SiteFiles files,
        OpenArticles articles,
        Supplier<SiteTools> tools,
        Changes changes) {

    /// Who is told of files that come and go.
    interface Changes {

        /// The file of a post was written.
        ///
        /// @param then runs once the site knows of it: an article that was opened earlier would get
        ///   another form under the user's hands
        void written(PostFile post, Runnable then);

        /// The file of a post is gone.
        ///
        /// @param path from the site's root
        /// @param then runs once Git was asked anew
        void gone(Path path, Runnable then);
    }

    /// A card that is made.
    record Card(Region root, Node first) {}

    /// Makes a card.
    interface CardMaking {
        /// The card, not yet shown.
        ///
        /// @param close takes it away
        Card make(Runnable close);
    }

    SiteTools now() {
        return tools.get();
    }

    Site site() {
        return session.workspace().site();
    }

    /// The lane in which posts are written.
    Lane lane() {
        return files.forArticles().files();
    }

    Trash trash() {
        return new Trash(site().root(), files.folder(), now().clock());
    }

    MovedPosts moved() {
        return new MovedPosts(site().root(), files.folder());
    }

    PostFile post(Path path) {
        return site().named(session.workspace().absolute(path));
    }

    /// What a post is called, its file where it has no title.
    String title(PostFile post) {
        return session.index()
                .post(post.path())
                .or(() -> Optional.ofNullable(session.drafts().gone().get(post.path())))
                .map(PostSummary::title)
                .filter(title -> !title.isBlank())
                .orElseGet(post::name);
    }

    /// Goes on once the file of a post holds what is on the screen; not at all where it cannot be
    /// saved, which its own banner then says.
    void saved(PostFile post, Runnable then) {
        Path file = session.workspace().absolute(post.path());
        articles.of(file).ifPresentOrElse(article -> article.model().save(then), then);
    }

    /// Lets an open article have what its file holds by now; the text that it had is an undo step.
    ///
    /// @param then runs once it has, at once where it is not open
    void follow(Path file, Runnable then) {
        Optional<OpenArticle> open = articles.of(file);
        if (open.isEmpty()) {
            then.run();
            return;
        }
        now().background()
                .run(
                        lane(),
                        () -> PostFiles.read(file),
                        (Outcome<FileText> read) ->
                                settle(
                                        read,
                                        text -> {
                                            open.get().model().document().reload(text);
                                            then.run();
                                        }));
    }

    /// Shows a card.
    void show(CardMaking making) {
        Overlay overlay = now().window().overlay();
        List<Region> shown = new ArrayList<>();
        Runnable close =
                () -> {
                    if (!shown.isEmpty()) {
                        overlay.hide(shown.removeFirst());
                    }
                };
        Card card = making.make(close);
        shown.add(card.root());
        overlay.show(card.root(), Overlay.Place.CENTRE, card.first(), close);
    }

    /// Goes on with a value, or says why there is none.
    <T> void settle(Outcome<T> outcome, Consumer<T> then) {
        switch (outcome) {
            case Outcome.Done<T>(T value) -> then.accept(value);
            case Outcome.Refused<T>(Problem why) ->
                    now().window().notices().show(PostWork.class, why);
            case Outcome.Failed<T>(Problem why) ->
                    now().window().notices().show(PostWork.class, why);
        }
    }
}
