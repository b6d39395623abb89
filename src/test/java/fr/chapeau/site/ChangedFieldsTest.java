package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is known after changes of single posts is what a count of all posts gives.
class ChangedFieldsTest {
    private static final List<String> LINES =
            List.of(
                    "titre: Une journée",
                    "titre: Un autre jour",
                    "rubrique: vie",
                    "rubrique: art",
                    "rubrique:",
                    "mots: [a, b]",
                    "mots: [b]",
                    "mots: []",
                    "voisins: [note-1, note-2]",
                    "voisins: [note-3]",
                    "quand: 2024-01-01",
                    "quand: 2024-01-01 10:00:00 +01:00",
                    "lien: https://exemple.fr/",
                    "lien: aucun",
                    "galerie: [{photo: a.png, texte: Une salle}]",
                    "galerie: [{photo: b.png}, {texte: Deux salles, photo: c.png}]",
                    "contact: {nom: Camille, courriel: a@exemple.fr}",
                    "contact: {courriel: b@exemple.fr}",
                    "etrange: &x y");

    @TempDir Path folder;

    private static Site site(Path folder) {
        return new MadeSite(folder)
                .config(
                        """
                        collections: [notes, fiches]
                        defaults:
                        - scope: {path: '', type: notes}
                          values: {rubrique: , fin: true, galerie: [{photo: , texte: }]}
                        """)
                .open();
    }

    private static IndexedPost post(Site site, String path, List<String> lines) {
        String text = "---\n" + String.join("\n", lines) + "\n---\nTexte.\n";
        return new PostReader(site, MadeSite.CLOCK).of(site.named(Path.of(path)), text);
    }

    private static IndexedPost random(Site site, Random random) {
        List<String> lines = new ArrayList<>();
        lines.add("title: Note " + random.nextInt(20));
        for (int i = random.nextInt(8); i > 0; i--) {
            lines.add(random.nextInt(lines.size() + 1), LINES.get(random.nextInt(LINES.size())));
        }
        boolean broken = random.nextInt(12) == 0;
        String path =
                "_" + (random.nextBoolean() ? "notes" : "fiches") + "/note-" + random.nextInt(9);
        return post(site, path + ".md", broken ? List.of("a: 'b") : lines);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aPostAtATimeGivesTheSameAsAllAtOnce(long seed) {
        Site site = site(folder);
        Random random = new Random(seed);
        SiteIndex index = SiteIndex.of(site);
        Map<Path, IndexedPost> all = new LinkedHashMap<>();

        for (int step = 0; step < 120; step++) {
            IndexedPost post = random(site, random);
            Path path = post.summary().file().path();
            index.fields();
            if (random.nextInt(4) == 0) {
                index = index.without(List.of(path));
                all.remove(path);
            } else {
                index = index.with(List.of(post));
                all.put(path, post);
            }

            SiteIndex anew = SiteIndex.of(site).with(all.values());
            assertThat(index.fields()).as("seed %d, step %d", seed, step).isEqualTo(anew.fields());
            for (PostCollection collection : anew.collections()) {
                assertThat(index.fields(collection))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(anew.fields(collection));
            }
            List<String> place = List.of("galerie");
            assertThat(index.imageAlternatives().pair(place, "photo"))
                    .isEqualTo(anew.imageAlternatives().pair(place, "photo"));
        }
    }

    @Test
    void anEarlierSnapshotStaysAsItWas() {
        Site site = site(folder);
        SiteIndex before =
                SiteIndex.of(site)
                        .with(List.of(post(site, "_notes/a.md", List.of("rubrique: vie", "x: 1"))));
        FieldModel model = before.fields();

        SiteIndex after = before.with(List.of(post(site, "_notes/a.md", List.of("x: [a]"))));

        assertThat(after.fields().use("x").orElseThrow().kind()).isEqualTo(FieldKind.TAGS);
        assertThat(before.fields()).isEqualTo(model);
        assertThat(
                        SiteIndex.of(site)
                                .with(
                                        List.of(
                                                post(
                                                        site,
                                                        "_notes/a.md",
                                                        List.of("rubrique: vie", "x: 1"))))
                                .fields())
                .isEqualTo(model);
    }
}
