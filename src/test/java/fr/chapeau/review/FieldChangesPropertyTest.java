package fr.chapeau.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.site.ImageAlternatives;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever people do to a front matter, nothing of it is lost.
class FieldChangesPropertyTest {
    private static final long SEED = 20_260_707;
    private static final String[] LINES = {
        "title: Un titre",
        "title: \"Un titre\"",
        "title: Un autre titre",
        "date: 2024-01-02",
        "date: 2024-01-03 # demain",
        "tags: [a, b, c]",
        "tags: [c, a]",
        "tags:\n  - a\n  - b # deux\n  - c",
        "# un mot en passant",
        "",
        "diaporama:\n  - image: /a.png\n    alt: Un\n  - image: /b.png\n    alt: Deux",
        "diaporama:\n  - image: /b.png\n    alt: 'Deux'\n  - image: /a.png\n    alt: Trois",
        "carte: {x: 1, y: 2}",
        "carte:\n  x: 1\n  y: 3",
        "texte: |\n  Un\n  deux",
        "texte: >-\n  Un\n  deux",
        "vide:",
        "ancre: &a 1",
        "autre: *a"
    };

    private final ChangeReader reader =
            new ChangeReader(new Kramdown(), ImageAlternatives.builtIn());

    @Test
    void tellsOfEveryCharacterThatDiffers() {
        int readable = 0;
        for (int i = 0; i < 3_000; i++) {
            Random random = new Random(SEED + i);
            String old = header(random);
            String fresh = header(random);

            PostChanges changes = reader.read(Shown.version(old), Shown.version(fresh));

            assertThat(Applied.to(old, changes)).as("seed %d", SEED + i).isEqualTo(fresh);
            assertThat(changes.isEmpty()).isEqualTo(old.equals(fresh));
            FieldSources.assertAllShown(changes);
            readable += changes.header().readable() ? 1 : 0;
        }
        assertThat(readable).isGreaterThan(1_000);
    }

    private static String header(Random random) {
        List<String> lines = new ArrayList<>(List.of(LINES));
        Collections.shuffle(lines, random);
        List<String> some = lines.subList(0, random.nextInt(8));
        return "---\n" + String.join("\n", some) + (some.isEmpty() ? "" : "\n") + "---\nTexte.\n";
    }
}
