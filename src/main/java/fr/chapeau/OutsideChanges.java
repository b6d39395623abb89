package fr.chapeau;

import fr.chapeau.app.workspace.SiteNews;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Tone;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;

/// Takes in what others change in the folder of the site that is open: its configuration, its
/// settings, its posts. FX thread only.
final class OutsideChanges {
    private final SiteSession session;
    private final OpenArticles articles;
    private final Supplier<SiteTools> tools;
    private final Supplier<OpenLibrary> library;

    /// Whether the configuration has changed and not all posts were read since.
    private boolean unread;

    /// @param tools of the window that the site is in now
    /// @param library that is shown there
    OutsideChanges(
            SiteSession session,
            OpenArticles articles,
            Supplier<SiteTools> tools,
            Supplier<OpenLibrary> library) {
        this.session = session;
        this.articles = articles;
        this.tools = tools;
        this.library = library;
    }

    /// Takes in what they have done by now.
    void lookAgain() {
        tools.get().background().run(session::follow, this::follow);
    }

    /// Open articles keep their text.
    private void follow(SiteNews news) {
        news.before().stream()
                .filter(notice -> !news.now().contains(notice))
                .forEach(notices()::clear);
        news.now().stream().filter(notice -> !news.before().contains(notice)).forEach(this::show);
        if (!news.anything()) {
            library.get().catchUp();
            return;
        }
        unread |= news.configuration();
        if (!unread) {
            articles.all().forEach(article -> article.model().refresh());
        }
        // The errors of all posts, and with other collections the posts themselves, may be others.
        library.get().refresh();
    }

    /// All posts were read: now it is known what is not there, and what others have in common with
    /// an article.
    void learned() {
        if (unread) {
            unread = false;
            articles.all().forEach(OpenArticle::follow);
        } else {
            articles.all().forEach(article -> article.model().refresh());
        }
    }

    /// What these posts share with others is another by now.
    void concerned(Set<Path> paths) {
        articles.all().stream()
                .filter(article -> paths.contains(article.path()))
                .forEach(article -> article.model().refresh());
    }

    /// Tells what is odd about the folder.
    void show(Problem notice) {
        notices().show(notice, Tone.WARNING, notice.message());
    }

    private Notices notices() {
        return tools.get().window().notices();
    }
}
