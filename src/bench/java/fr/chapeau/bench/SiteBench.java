package fr.chapeau.bench;

import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.files.PostFiles;
import fr.chapeau.app.pictures.KnownPictures;
import fr.chapeau.app.workspace.SiteMarkdown;
import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.Rule;
import fr.chapeau.check.catalogue.Catalogue;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.IndexedPost;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.site.SiteLoading;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Measures what is known of a whole site at growing sizes: reading it, learning what its posts
/// share, taking in one that changed, and the rules that ask for it. The sites are made up.
public final class SiteBench {
    private static final Set<String> SHARED =
            Set.of(
                    "link-target-file-missing",
                    "frontmatter-slug-collision",
                    "frontmatter-title-duplicate",
                    "frontmatter-tag-near-duplicate",
                    "frontmatter-category-unknown");
    private static final int CHANGES = 41;
    private static final double MILLION = 1e6;

    private final Path folder;
    private final int posts;

    private SiteBench(Path folder, int posts) {
        this.folder = folder;
        this.posts = posts;
    }

    /// Makes sites and measures.
    ///
    /// @param arguments a folder that is not there yet, then numbers of posts
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String posts : Arrays.asList(arguments).subList(1, arguments.length)) {
            SiteBench bench = new SiteBench(folder.resolve(posts), Integer.parseInt(posts));
            bench.write();
            bench.measure();
        }
    }

    private void write() throws IOException {
        Random random = new Random(posts);
        Path notes = Files.createDirectories(folder.resolve("_notes"));
        Files.writeString(
                folder.resolve("_config.yml"),
                """
                url: https://www.exemple.fr
                collections: {notes: {output: true, permalink: /notes/:title/}}
                """);
        for (int i = 0; i < posts; i++) {
            StringBuilder text = new StringBuilder();
            text.append("---\ntitle: Note numéro ").append(i);
            text.append("\ntags: [Sujet ").append(random.nextInt(300));
            text.append(", sujets ").append(random.nextInt(300)).append("]\n---\n");
            for (int paragraph = 0; paragraph < 12; paragraph++) {
                text.append("\n## Partie ").append(paragraph).append("\n\n");
                text.append("La suite de ce texte se lit dans [une autre note](/notes/note-");
                text.append(random.nextInt(posts + posts / 50)).append("/), ");
                text.append("qui en dit plus long que celle-ci. ".repeat(6)).append('\n');
            }
            Files.writeString(notes.resolve("note-" + i + ".md"), text);
        }
    }

    private void measure() {
        Site site = done(Site.open(folder, null));
        Clock clock = Clock.system(ZoneId.systemDefault());
        long start = System.nanoTime();
        SiteIndex index = new SiteLoading(site, clock).load(read -> {}).index();
        double reading = since(start);
        start = System.nanoTime();
        index.concerned(index, List.of());
        index.concerned(index, List.of(Path.of("_notes/note-0.md")));
        double learning = since(start);
        PostReader reader = new PostReader(site, clock);
        double change = change(index, reader);
        PostChecks checks =
                new PostChecks(
                        new CheckEngine(rules()),
                        SiteMarkdown.of(site),
                        index,
                        new KnownPictures(site),
                        reader,
                        clock);
        start = System.nanoTime();
        long findings = 0;
        for (PostSummary post : index.posts()) {
            Path path = post.file().path();
            FileText text = done(PostFiles.read(folder.resolve(path)));
            findings += checks.check(path, text).findings().size();
        }
        System.out.printf(
                Locale.ROOT,
                "%d posts: read %.0f ms, learned %.0f ms, one change %.2f ms,"
                        + " checked %.0f ms (%d findings), %d MB in use%n",
                posts,
                reading,
                learning,
                change,
                since(start),
                findings,
                inUse());
        // Still in use while that was counted.
        index.concerned(index, List.of());
    }

    private static List<Rule> rules() {
        return Catalogue.rules().stream().filter(rule -> SHARED.contains(rule.id())).toList();
    }

    /// The median of some changes of one post, with who is concerned by them.
    private double change(SiteIndex index, PostReader reader) {
        double[] took = new double[CHANGES];
        Path path = Path.of("_notes/note-7.md");
        SiteIndex before = index;
        for (int i = 0; i < CHANGES; i++) {
            IndexedPost post =
                    reader.of(
                            index.site().named(path),
                            "---\ntitle: Note numéro " + i + "\ntags: [Sujet " + i + "]\n---\n");
            long start = System.nanoTime();
            SiteIndex after = before.with(List.of(post));
            after.concerned(before, List.of(path));
            took[i] = since(start);
            before = after;
        }
        Arrays.sort(took);
        return took[CHANGES / 2];
    }

    private static long inUse() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / 1_000_000;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / MILLION;
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new IllegalStateException(why.toString());
            case Outcome.Failed<T>(var why) -> throw new IllegalStateException(why.toString());
        };
    }
}
