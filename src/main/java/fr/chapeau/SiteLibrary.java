package fr.chapeau;

import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.git.DraftState;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.PostDate;
import fr.chapeau.site.PostSummary;
import fr.chapeau.ui.library.LibraryRow;
import fr.chapeau.ui.library.LibrarySource;
import fr.chapeau.ui.window.CollectionNames;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Rows of the library from what a session knows.
final class SiteLibrary implements LibrarySource {
    private static final int PORTION = 64;

    private final SiteSession session;
    private final CollectionNames names;
    private final ZoneId zone;
    private final DateWords dates;

    SiteLibrary(SiteSession session, CollectionNames names, Locale locale, ZoneId machine) {
        this.session = session;
        this.names = names;
        this.zone = session.workspace().site().zone(machine);
        this.dates = new DateWords(locale, zone);
    }

    @Override
    public List<Problem> read(Consumer<List<LibraryRow>> portion) throws InterruptedException {
        List<PostSummary> all = new ArrayList<>();
        List<Problem> problems =
                session.load(
                                posts -> {
                                    all.addAll(posts);
                                    portion.accept(posts.stream().map(this::row).toList());
                                })
                        .problems();
        // Counting errors takes longer than reading titles: it comes once the list is there.
        for (int start = 0; start < all.size(); start += PORTION) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            List<PostSummary> some = all.subList(start, Math.min(all.size(), start + PORTION));
            List<LibraryRow> sent =
                    some.stream()
                            .map(post -> row(post).withErrors(session.errors(post.file())))
                            .toList();
            portion.accept(sent);
            portion.accept(overtaken(some, sent));
        }
        return problems;
    }

    /// What Git said of these posts while their errors were counted must not be lost.
    private List<LibraryRow> overtaken(List<PostSummary> posts, List<LibraryRow> sent) {
        List<LibraryRow> fresh = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            LibraryRow row = row(posts.get(i)).withErrors(sent.get(i).errors());
            if (!row.equals(sent.get(i))) {
                fresh.add(row);
            }
        }
        return fresh;
    }

    /// The row of one post.
    LibraryRow row(PostSummary post) {
        @Nullable Instant date = post.date().map(PostDate::instant).orElse(null);
        Path path = post.file().path();
        PostCollection collection = post.file().collection();
        return new LibraryRow(
                path,
                post.title(),
                date,
                date == null ? "" : dates.shortDay(date),
                names.of(collection),
                new LibraryRow.State(publication(post), draft(session.draft(path))),
                0);
    }

    private static LibraryRow.Publication publication(PostSummary post) {
        return switch (post.publication()) {
            case PUBLISHED -> LibraryRow.Publication.PUBLISHED;
            case UNPUBLISHED -> LibraryRow.Publication.UNPUBLISHED;
            case SCHEDULED -> LibraryRow.Publication.SCHEDULED;
        };
    }

    private static LibraryRow.Draft draft(DraftState state) {
        return switch (state) {
            case UNCHANGED, IGNORED -> LibraryRow.Draft.UNCHANGED;
            case CHANGED, DELETED -> LibraryRow.Draft.CHANGED;
            case NEW -> LibraryRow.Draft.NEW;
            case CONFLICT -> LibraryRow.Draft.CONFLICT;
        };
    }
}
