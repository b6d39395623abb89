package fr.chapeau.ui.editor;

import fr.chapeau.app.article.ArticleReader;
import fr.chapeau.app.article.ArticleReading;
import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.NamedPosts;
import fr.chapeau.app.document.Document;
import fr.chapeau.app.document.Journal;
import fr.chapeau.app.document.JournalPlace;
import fr.chapeau.app.document.PutAside;
import fr.chapeau.app.document.SaveResult;
import fr.chapeau.app.document.Saving;
import fr.chapeau.app.document.Snapshot;
import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/// An article of a made-up site, opened as the window opens it.
public final class MadeArticle implements AutoCloseable {
    /// Where the article lies in its site.
    public static final String PATH = "_actus/article.md";

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private final Path site;
    private final SiteSession session;
    private final PostFile post;
    private final Lane files = new Lane("made article");
    private final Journal journal;
    private final ArticleModel model;

    /// @param folder an empty one
    /// @param others other posts of the collection, which teach the form what is usual
    public MadeArticle(
            Path folder,
            String text,
            Background background,
            Supplier<Pause> pauses,
            String... others) {
        site = folder.resolve("site");
        write(site.resolve("_config.yml"), "lang: fr\ncollections: {actus: {output: true}}\n");
        for (int i = 0; i < others.length; i++) {
            write(site.resolve("_actus/autre-" + i + ".md"), others[i]);
        }
        write(site.resolve(PATH), text);
        session = new SiteSession(done(Workspace.open(site)), CLOCK);
        session.load(portion -> {});
        post = session.workspace().site().named(Path.of(PATH));
        JournalPlace place = JournalPlace.inState(site, folder.resolve("state"));
        journal =
                new Journal(
                        place,
                        new Journal.Lanes(new Never(), new Never()),
                        CLOCK,
                        FaultPoints.NONE,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        Saving saving =
                new Saving(
                        new AtomicFile(site),
                        new PutAside(place.aside(), CLOCK, FaultPoints.NONE),
                        journal);
        FileText content = FileText.decode(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        Document document = Document.of(site.resolve(PATH), content, CLOCK);
        model =
                new ArticleModel(
                        document,
                        new ArticleFiles(background, files, saving, journal),
                        pauses,
                        check(state(document.snapshot())),
                        () -> session.index().fields(post.collection()).keyOrder(),
                        new Reading());
        model.tell(new Loud());
    }

    /// Its model.
    public ArticleModel model() {
        return model;
    }

    /// The files that its fields may name.
    public FieldFiles files() {
        return new FieldFiles(session::index, post, new AtomicFile(site));
    }

    /// The posts that its fields may name.
    public NamedPosts posts() {
        return new NamedPosts(session::index);
    }

    /// Where its site lies.
    public Path site() {
        return site;
    }

    /// Its text by now.
    public String text() {
        return model.document().text().toString();
    }

    /// Replaces the first occurrence of something in its text, as if typed in the body.
    public void replace(String old, String with) {
        int start = text().indexOf(old);
        model.document()
                .apply(
                        TextEdits.of(TextEdit.replace(new Span(start, start + old.length()), with)),
                        new fr.chapeau.app.document.Origin.Body());
    }

    /// What is shown of a text of it.
    public ArticleState state(Snapshot snapshot) {
        return reader().read(snapshot, session.index());
    }

    private CheckedArticle check(ArticleState state) {
        return reader().check(state, session.checks());
    }

    private ArticleReader reader() {
        return new ArticleReader(
                post,
                false,
                session.kramdown(),
                session.pages(),
                session.reader(),
                CLOCK.getZone());
    }

    private final class Reading implements ArticleReading {
        @Override
        public ArticleState read(Snapshot snapshot) {
            return state(snapshot);
        }

        @Override
        public CheckedArticle check(ArticleState state) {
            return MadeArticle.this.check(state);
        }
    }

    @Override
    public void close() {
        model.close();
        journal.close();
        files.close();
        session.workspace().close();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new AssertionError(why);
            case Outcome.Failed<T>(var why) -> throw new AssertionError(why);
        };
    }

    /// What fails fails the test.
    private static final class Loud implements ArticleNews {
        @Override
        public void failed(Problem problem) {
            throw new AssertionError(problem);
        }

        @Override
        public void changedOnDisk(SaveResult.ChangedOnDisk choice) {
            throw new AssertionError(choice);
        }

        @Override
        public void keptTheirs(Path theirs) {
            throw new AssertionError(theirs);
        }

        @Override
        public void saved() {}
    }

    /// Writes no journal.
    private static final class Never implements fr.chapeau.app.document.Lane {
        @Override
        public void after(Duration delay, Runnable task) {}

        @Override
        public void close() {}
    }
}
