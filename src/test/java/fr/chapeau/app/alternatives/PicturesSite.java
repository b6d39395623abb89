package fr.chapeau.app.alternatives;

import fr.chapeau.app.article.ArticleReader;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.FieldEditing;
import fr.chapeau.app.document.Snapshot;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Rope;
import fr.chapeau.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A made site whose articles have pictures.
final class PicturesSite {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    final Path root;

    PicturesSite(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("site"));
        write(
                "_config.yml",
                """
                lang: fr
                url: https://www.exemple.fr
                baseurl: /site
                collections:
                  actualites:
                    output: true
                """);
    }

    Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    SiteSession session() {
        if (Workspace.open(root) instanceof Outcome.Done<Workspace>(Workspace opened)) {
            SiteSession session = new SiteSession(opened, CLOCK);
            session.load(posts -> {});
            return session;
        }
        throw new AssertionError("no site: " + root);
    }

    Kramdown kramdown() {
        return session().kramdown();
    }

    /// The pictures of an article.
    ArticlePictures pictures(String name) throws IOException {
        return pictures(name, Files.readString(root.resolve(name)));
    }

    private ArticlePictures pictures(String name, String text) {
        SiteSession session = session();
        PostFile post = session.workspace().site().named(root.resolve(name));
        ArticleReader reader =
                new ArticleReader(
                        post,
                        false,
                        session.kramdown(),
                        session.pages(),
                        session.reader(),
                        ZoneOffset.UTC);
        CheckedArticle checked =
                reader.check(
                        reader.read(new Snapshot(7, Rope.of(text)), session.index()),
                        session.checks());
        return ArticlePictures.read(
                checked, session.checks().pictures(post.path(), new FileText(text, false)));
    }

    /// An article's text after a decision about its picture of that number.
    String after(String name, int which, Decision decision) throws IOException {
        ArticlePictures now = pictures(name);
        ArticlePicture.Key key = now.all().get(which).key();
        return switch (new Describing(kramdown()).change(now, key, decision)) {
            case Outcome.Done<PictureChange>(PictureChange change) -> apply(now.text(), change);
            case Outcome.Refused<PictureChange>(Problem why) ->
                    throw new AssertionError(why.message());
            case Outcome.Failed<PictureChange>(Problem why) ->
                    throw new AssertionError(why.message());
        };
    }

    private static String apply(String text, PictureChange change) {
        return switch (change) {
            case PictureChange.InText(TextEdits edits, long revision) -> edits.apply(text);
            case PictureChange.InField(var field) ->
                    new FieldEditing().edits(FrontMatter.parse(text), field)
                                    instanceof Outcome.Done<TextEdits>(TextEdits edits)
                            ? edits.apply(text)
                            : text;
        };
    }

    /// Why a decision about the picture of that number is refused.
    Problem refused(String name, int which, Decision decision) throws IOException {
        ArticlePictures now = pictures(name);
        ArticlePicture.Key key = now.all().get(which).key();
        if (new Describing(kramdown()).change(now, key, decision)
                instanceof Outcome.Refused<PictureChange>(Problem why)) {
            return why;
        }
        throw new AssertionError("not refused");
    }

    /// What other places say of an article's pictures, by address.
    Map<String, List<Suggestion>> suggestions(String name) throws IOException {
        SiteSession session = session();
        PostFile post = session.workspace().site().named(root.resolve(name));
        Map<String, List<Suggestion>> last = new HashMap<>();
        new EarlierAlternatives(session.checks(), post)
                .search(
                        pictures(name).all(),
                        found -> {
                            last.clear();
                            last.putAll(found);
                        });
        return last;
    }
}
