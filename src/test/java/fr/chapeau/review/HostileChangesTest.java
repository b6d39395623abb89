package fr.chapeau.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.site.ImageAlternatives;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Texts that nobody writes: they take no longer than they may, and are never shown wrongly.
@Timeout(10)
class HostileChangesTest {
    private final ChangeReader reader =
            new ChangeReader(new Kramdown(), ImageAlternatives.builtIn());
    private final Random random = new Random(20_260_705);

    @Test
    void everythingWrittenAnew() {
        leads(prose(18_000, "a", 3_000), prose(18_000, "b", 3_000));
        leads(prose(18_000, "a", 300), prose(18_000, "a", 300));
    }

    @Test
    void oneWordOverAndOver() {
        leads("mot ".repeat(25_000), "mot ".repeat(24_000) + "autre");
        leads("mot\n\n".repeat(20_000), "mot autre\n\n".repeat(10_000));
        leads("a b ".repeat(25_000), "b b a ".repeat(17_000));
    }

    @Test
    void oneLineWithoutEnd() {
        String line = prose(700_000, "a", 5_000).replace('\n', ' ');
        leads(line, line.replace("a17 ", "b ").replace("a18", ""));
    }

    @Test
    void signsAlone() {
        leads("-=".repeat(100_000), "=-".repeat(90_000));
        leads("!".repeat(200_000), "?".repeat(200_000));
        leads("\n".repeat(100_000), "\n \n".repeat(50_000));
    }

    @Test
    void blocksInDisorder() {
        List<String> blocks =
                IntStream.range(0, 8_000)
                        .mapToObj(i -> "Le bloc " + i + " ici")
                        .collect(Collectors.toCollection(ArrayList::new));
        String ordered = String.join("\n\n", blocks);
        Collections.shuffle(blocks, random);
        leads(ordered, String.join("\n\n", blocks));
        leads(ordered, String.join("\n\n", blocks).replace("ici", "là"));
    }

    @Test
    void charactersOutOfOrder() {
        leads("\uD83D e\u0301 \uDE00", "e\u0301 \uDE00 \uD83D");
        leads("---\n\u0000: \uFEFF\n---\nUn\r\rdeux\r\n", "---\n\u0000: [\n---\nUn\r\n\r\ndeux\n");
        leads("---\n- a\n- b\n---\n", "---\n{a: b, c: d}\n---\n");
    }

    private String prose(int words, String stem, int different) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(stem).append(random.nextInt(different)).append(i % 60 == 59 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private void leads(String before, String after) {
        PostChanges changes = reader.read(Shown.version(before), Shown.version(after));

        String from = changes.file().isEmpty() ? before : changes.oldText();
        assertThat(Applied.to(from, changes).equals(after)).isTrue();
        assertThat(Applied.undone(changes).equals(from)).isTrue();
    }
}
