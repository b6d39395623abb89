package fr.chapeau.bench;

import fr.chapeau.problem.Outcome;
import fr.chapeau.site.IndexedPost;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.site.SiteLoading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// How long the fields of 10,000 posts in three collections take to be known, and how long after
/// one of the files has changed.
final class FieldBench {
    private static final int POSTS = 10_000;
    private static final int CHANGES = 200;
    private static final List<String> COLLECTIONS = List.of("actualites", "agenda", "communiques");
    private static final String BODY = "Une phrase de l’article, avec un [lien](/ailleurs/).\n\n";

    private final Random random = new Random(7);

    void run() {
        try (ScratchFolder folder = new ScratchFolder()) {
            measure(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure(Path folder) throws IOException {
        write(folder);
        Clock clock = Clock.system(ZoneId.systemDefault());
        Site site = open(folder);
        long start = System.nanoTime();
        SiteIndex index = new SiteLoading(site, clock).load(posts -> {}).index();
        long read = System.nanoTime();
        know(index);
        long known = System.nanoTime();
        System.out.printf(
                "%,10d posts: read in %.2f s, fields and pictures known %.0f ms later%n",
                POSTS, (read - start) / 1e9, (known - read) / 1e6);

        change(index, new PostReader(site, clock), folder, false);
        change(index, new PostReader(site, clock), folder, true);
    }

    /// @param titles whether the title changes, too, by which other posts may refer to the post
    private void change(SiteIndex known, PostReader reader, Path folder, boolean titles)
            throws IOException {
        SiteIndex index = known;
        List<PostSummary> posts = index.posts();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            PostSummary post = posts.get(random.nextInt(posts.size()));
            Path file = folder.resolve(post.file().path());
            String title = titles ? "Article changé " + i : post.title();
            String text = post(random.nextInt(POSTS), post.file().collection().label());
            Files.writeString(file, text.replaceFirst("title: .*", "title: " + title));
            long before = System.nanoTime();
            IndexedPost fresh = reader.read(post.file());
            index = index.with(List.of(fresh));
            know(index);
            nanos.add(System.nanoTime() - before);
        }
        Collections.sort(nanos);
        System.out.printf(
                "%10s one file changed%s: p50 %.1f ms, p95 %.1f ms%n",
                "",
                titles ? ", title too" : "",
                nanos.get(CHANGES / 2) / 1e6,
                nanos.get(CHANGES * 95 / 100) / 1e6);
    }

    private static void know(SiteIndex index) {
        for (PostCollection collection : index.collections()) {
            index.fields(collection);
        }
        index.fields();
        index.imageAlternatives();
    }

    private void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("_config.yml"), "collections: [actualites, agenda, communiques]\n");
        for (String collection : COLLECTIONS) {
            Files.createDirectories(folder.resolve("_" + collection));
        }
        for (int i = 0; i < POSTS; i++) {
            String collection = COLLECTIONS.get(i % COLLECTIONS.size());
            Files.writeString(
                    folder.resolve("_" + collection).resolve("article-" + i + ".md"),
                    post(i, collection));
        }
    }

    private String post(int number, String collection) {
        StringBuilder text = new StringBuilder("---\n");
        text.append("title: Article ").append(number).append(" de la préfecture\n");
        text.append("date: 2024-0").append(1 + number % 9).append("-11 10:00:00 +01:00\n");
        text.append("categories: [").append(pick("vie", "art", "sport")).append("]\n");
        text.append("tags: [mot-").append(random.nextInt(400)).append(", mot-");
        text.append(random.nextInt(400)).append("]\n");
        text.append("chapeau-text: |-\n  Quelques mots sur le sujet ").append(number);
        text.append(".\n  Et quelques autres.\n");
        text.append("une-ou-diaporama:\n- image: /uploads/photo-").append(number);
        text.append(".jpg\n  alternative-textuelle: Une salle, numéro ").append(number);
        text.append("\n  legende: La salle\n");
        text.append("contact:\n  nom: ").append(pick("Camille Martin", "Dominique Petit"));
        text.append("\n  courriel: presse@exemple.fr\n");
        text.append("voir-aussi: article-").append(random.nextInt(POSTS)).append('\n');
        if (collection.equals("agenda")) {
            text.append("event_start_date: 2024-05-11\nlieu: Salle ").append(random.nextInt(90));
            text.append("\nacces:\n- type: ").append(pick("métro", "bus")).append("\n  lignes:\n");
            text.append("  - nom: Ligne ").append(random.nextInt(9)).append('\n');
        }
        return text.append("---\n\n").append(BODY.repeat(10)).toString();
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    private static Site open(Path folder) {
        return switch (Site.open(folder, folder)) {
            case Outcome.Done<Site>(Site site) -> site;
            case Outcome.Refused<Site>(var why) -> throw new IllegalStateException(why.toString());
            case Outcome.Failed<Site>(var why) -> throw new IllegalStateException(why.toString());
        };
    }
}
