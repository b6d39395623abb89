package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostRegisterTest {
    private static final List<String> LINES =
            List.of(
                    "title: La fête",
                    "title: La fete",
                    "title: Le jardin",
                    "tags: [Événement, jardin]",
                    "tags: [evenements]",
                    "tags: [Jardins, art]",
                    "permalink: /fete/",
                    "permalink: /jardin.html",
                    "redirect_from: [/ancien, /fete]",
                    "published: false",
                    "lang: en",
                    "category: Vie locale");
    private static final List<String> BODIES =
            List.of(
                    "Voir [la fête](/fete/).",
                    "Voir [le jardin](/jardin) et [la fête](/fete.html#lieu).",
                    "<a href=\"/notes/note-3\">la note</a>",
                    "Rien.");

    @TempDir Path folder;
    private Site site;

    @BeforeEach
    void open() {
        site =
                new MadeSite(folder)
                        .config("collections: {notes: {output: true, permalink: /notes/:title/}}\n")
                        .open();
    }

    private IndexedPost post(String name, List<String> lines, String body) {
        String text = "---\n" + String.join("\n", lines) + "\n---\n" + body + "\n";
        PostFile file = site.named(Path.of("_notes", name + ".md"));
        return new PostReader(site, MadeSite.CLOCK).of(file, text);
    }

    private IndexedPost random(Random random) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String line = LINES.get(random.nextInt(LINES.size()));
            lines.put(line.substring(0, line.indexOf(':')), line);
        }
        return post(
                "note-" + random.nextInt(9),
                List.copyOf(lines.values()),
                BODIES.get(random.nextInt(BODIES.size())));
    }

    private static PostRegister anew(Iterable<IndexedPost> posts) {
        PostRegister all = PostRegister.empty();
        for (IndexedPost post : posts) {
            all = all.with(post.summary().file(), post.facts());
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFileAtATimeGivesTheSameAsAllAtOnce(long seed) {
        Random random = new Random(seed);
        Map<Path, IndexedPost> posts = new LinkedHashMap<>();
        PostRegister register = PostRegister.empty();

        for (int step = 0; step < 150; step++) {
            IndexedPost post = random(random);
            PostFile file = post.summary().file();
            if (random.nextInt(4) == 0) {
                posts.remove(file.path());
                register = register.without(file.path());
            } else {
                posts.put(file.path(), post);
                register = register.with(file, post.facts());
            }

            assertThat(register.contents()).isEqualTo(anew(posts.values()).contents());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoeverIsToldOtherwiseAfterAChangeIsConcernedByIt(long seed) {
        Random random = new Random(seed);
        SiteIndex index = SiteIndex.of(site);

        for (int step = 0; step < 80; step++) {
            SiteIndex before = index;
            IndexedPost post = random(random);
            Path path = post.summary().file().path();
            index =
                    random.nextInt(4) == 0
                            ? index.without(List.of(path))
                            : index.with(List.of(post));

            Set<Path> concerned = index.concerned(before, List.of(path));

            List<Path> told = new ArrayList<>();
            for (PostSummary other : index.posts()) {
                if (!other.file().path().equals(path)
                        && !said(before, other).equals(said(index, other))) {
                    told.add(other.file().path());
                }
            }
            assertThat(concerned).containsAll(told).doesNotContain(path);
        }
    }

    /// What is said of a post, but for names of others that may change with no need to say so.
    private List<Object> said(SiteIndex index, PostSummary post) {
        PostRegister.Entry entry = index.register().entry(post.file().path());
        if (entry == null) {
            return List.of();
        }
        Surroundings around =
                new PostSurroundings(index, post.file(), entry.facts(), new Appearance.NoSite());
        List<Object> said = new ArrayList<>();
        said.add(around.sameTitle().isPresent());
        said.add(around.sameAddress().isPresent());
        entry.facts()
                .words()
                .forEach((field, words) ->
                        words.forEach(word ->
                                said.add(
                                        around.usualForm(field, word)
                                                .map(Surroundings.UsualForm::word))));
        return said;
    }

    @Test
    void changingOnePostCostsTheSameHoweverManyThereAre() {
        PostRegister few = many(500);
        PostRegister many = many(8_000);

        long small = allocated(() -> changed(few));
        long large = allocated(() -> changed(many));

        // A trie of 16 times as many entries is less than one level deeper.
        assertThat((double) large / small).isLessThan(2);
    }

    @Test
    void buildingCostsInProportionToThePosts() {
        long small = allocated(() -> many(1_000));
        long large = allocated(() -> many(8_000));

        assertThat((double) large / small).isBetween(4.0, 14.0);
    }

    private PostRegister many(int posts) {
        List<IndexedPost> all = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            all.add(numbered(i, "jardin"));
        }
        return anew(all);
    }

    private IndexedPost numbered(int number, String tag) {
        return post(
                "fiche-" + number,
                List.of("title: Fiche " + number, "tags: [art, " + tag + "]"),
                "Voir [la suite](/notes/fiche-" + (number + 1) + "/).");
    }

    private PostRegister changed(PostRegister register) {
        IndexedPost post = numbered(17, "Jardins");
        return register.with(post.summary().file(), post.facts());
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        work.run();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
