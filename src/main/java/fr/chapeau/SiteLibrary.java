package fr.chapeau;

import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostDate;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.ui.library.LibraryPost;
import fr.chapeau.ui.library.LibrarySource;
import fr.chapeau.ui.library.LibraryViewModel.Checked;
import fr.chapeau.ui.window.CollectionNames;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Posts for the library from what a session knows.
final class SiteLibrary implements LibrarySource {
    private static final int PORTION = 64;

    private final SiteSession session;
    private final CollectionNames names;
    private final Locale locale;
    private final ZoneId machine;
    private final Runnable learned;
    private volatile DateWords dates;

    /// @param learned runs, on any thread, whenever all posts were read
    SiteLibrary(
            SiteSession session,
            CollectionNames names,
            Locale locale,
            ZoneId machine,
            Runnable learned) {
        this.session = session;
        this.names = names;
        this.locale = locale;
        this.machine = machine;
        this.learned = learned;
        this.dates = dates();
    }

    private DateWords dates() {
        return new DateWords(locale, session.workspace().site().zone(machine));
    }

    @Override
    public List<Problem> read(Portions out) throws InterruptedException {
        dates = dates();
        List<PostFile> all = new ArrayList<>();
        List<Problem> problems =
                session.load(
                                posts -> {
                                    posts.forEach(post -> all.add(post.file()));
                                    out.posts(posts.stream().map(this::post).toList());
                                })
                        .problems();
        learned.run();
        // Counting errors takes longer than reading titles: it comes once the list is there.
        for (int start = 0; start < all.size(); start += PORTION) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Map<Path, Integer> counts = new HashMap<>();
            for (PostFile post : all.subList(start, Math.min(all.size(), start + PORTION))) {
                counts.put(post.path(), session.errors(post));
            }
            out.errors(counts);
        }
        return problems;
    }

    /// Counts the errors of some posts, as far as they are known.
    Map<Path, Integer> errors(Set<Path> paths) {
        Map<Path, Integer> counts = new HashMap<>();
        for (Path path : paths) {
            session.index()
                    .post(path)
                    .ifPresent(post -> counts.put(path, session.errors(post.file())));
        }
        return counts;
    }

    /// A post with the errors in its file, which is read for them.
    Checked checked(PostSummary summary) {
        return new Checked(post(summary), session.errors(summary.file()));
    }

    /// What the library shows of a post.
    LibraryPost post(PostSummary summary) {
        @Nullable Instant date = summary.date().map(PostDate::instant).orElse(null);
        return new LibraryPost(
                summary.file().path(),
                summary.title(),
                date,
                date == null ? "" : dates.shortDay(date),
                names.of(summary.file().collection()),
                summary.publication());
    }
}
