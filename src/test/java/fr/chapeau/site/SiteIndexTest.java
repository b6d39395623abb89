package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteIndexTest {
    private static final long SEED = 7;

    @TempDir Path folder;

    private MadeSite made() {
        return new MadeSite(folder).config("collections: [notes]\n");
    }

    @Test
    void anIndexIsASnapshotThatAFileIsAddedToAndTakenFrom() {
        MadeSite made = made().post("_notes/a.md", "title: a", "x: 1");
        Site site = made.open();
        SiteIndex before = MadeSite.index(site);
        PostFile note = site.named(Path.of("_notes/b.md"));

        SiteIndex after =
                before.with(
                        List.of(
                                new PostReader(site, MadeSite.CLOCK)
                                        .of(note, "---\ntitle: b\ny: [z]\n---\n")));

        assertThat(before.posts()).hasSize(1);
        assertThat(after.posts()).extracting(PostSummary::title).containsExactly("a", "b");
        assertThat(after.fields().uses())
                .extracting(FieldUse::key)
                .containsExactlyInAnyOrder("title", "x", "y");
        assertThat(before.fields().use("y")).isEmpty();
        assertThat(after.post(Path.of("_notes/b.md"))).isPresent();
        assertThat(after.without(List.of(Path.of("_notes/a.md"))).posts())
                .extracting(PostSummary::title)
                .containsExactly("b");
    }

    @Test
    void loadingGivesEveryPostOnceAndTheFirstOnesSoon() {
        MadeSite made = made();
        IntStream.range(0, 500).forEach(i -> made.post("_notes/" + i + ".md", "title: n" + i));
        List<Integer> batches = new ArrayList<>();
        List<PostSummary> seen = new ArrayList<>();

        SiteLoading.Loaded loaded =
                new SiteLoading(made.open(), MadeSite.CLOCK)
                        .load(posts -> {
                            batches.add(posts.size());
                            posts.forEach(post -> seen.add(post.summary()));
                        });

        assertThat(loaded.complete()).isTrue();
        assertThat(batches).contains(8);
        assertThat(seen).doesNotHaveDuplicates().hasSize(500);
        assertThat(loaded.index().posts()).containsExactlyInAnyOrderElementsOf(seen);
    }

    @Test
    void aFaultWhileLoadingIsNotSwallowed() {
        MadeSite made = made().post("_notes/a.md", "title: a");
        SiteLoading loading = new SiteLoading(made.open(), MadeSite.CLOCK);

        assertThatThrownBy(() ->
                        loading.load(posts -> {
                            throw new IllegalArgumentException("a fault");
                        }))
                .hasRootCauseMessage("a fault");
    }

    @Test
    void anInterruptedLoadingStopsAndSaysSo() {
        MadeSite made = made();
        IntStream.range(0, 50).forEach(i -> made.post("_notes/" + i + ".md", "title: n" + i));
        Site site = made.open();

        Thread.currentThread().interrupt();
        SiteLoading.Loaded loaded = new SiteLoading(site, MadeSite.CLOCK).load(posts -> {});

        assertThat(Thread.interrupted()).isTrue();
        assertThat(loaded.complete()).isFalse();
    }

    @Test
    void thousandPostsAreReadInAboutASecond() {
        MadeSite made = made();
        Random random = new Random(SEED);
        for (int i = 0; i < 1000; i++) {
            made.post(
                    "_notes/" + i + ".md",
                    "title: Un titre " + i,
                    "date: 2024-03-08 15:13:00 +01:00",
                    "tags: [t" + random.nextInt(20) + ", t" + random.nextInt(20) + "]",
                    "chapeau: " + "Un mot et puis un autre. ".repeat(12).strip(),
                    "une:",
                    "- image: /uploads/" + i + ".png",
                    "  alternative-textuelle: Une salle");
        }
        Site site = made.open();
        MadeSite.index(site);

        long start = System.nanoTime();
        SiteIndex index = MadeSite.index(site);
        index.posts();
        index.fields(index.posts().getFirst().file().collection());
        index.imageAlternatives();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;

        assertThat(index.posts()).hasSize(1000);
        assertThat(milliseconds).isLessThan(3000);
    }
}
