package fr.chapeau.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whatever people do to a text: what is shown leads from the old text to the new one, and shows
/// little more than has changed.
class BodyChangesPropertyTest {
    private static final long SEED = 20_260_704;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}\u200D]+");

    private final ChangeReader reader =
            new ChangeReader(new Kramdown(), ImageAlternatives.builtIn());

    @Test
    void leadsFromTheOldTextToTheNewOne() {
        for (int i = 0; i < 4_000; i++) {
            RandomEdits edits = new RandomEdits(new Random(SEED + i));
            String old = "---\ntitle: Un titre\n---\n\n" + edits.body(14);
            String fresh = "---\ntitle: Un titre\n---\n\n" + edits.edited(old.substring(25), 12);

            PostChanges changes = changes(old, fresh);

            assertThat(Applied.to(old, changes)).as("seed %d", SEED + i).isEqualTo(fresh);
            assertThat(Applied.undone(changes)).as("seed %d", SEED + i).isEqualTo(old);
            assertThat(changes.isEmpty()).as("seed %d", SEED + i).isEqualTo(old.equals(fresh));
        }
    }

    @Test
    void showsLittleMoreThanTheLeastEdit() {
        for (int i = 0; i < 4_000; i++) {
            RandomEdits edits = new RandomEdits(new Random(SEED - i));
            String old = edits.body(10);
            String fresh = edits.edited(old, 10);

            PostChanges changes = changes(old, fresh);

            List<String> before = words(old);
            List<String> after = words(fresh);
            int least = before.size() + after.size() - 2 * longestCommon(before, after);
            assertThat(changedWords(changes) * 10)
                    .as("seed %d", SEED - i)
                    .isLessThanOrEqualTo(least * 12);
        }
    }

    @Test
    void showsLittleMoreThanTheLeastEditOfTextsThatAreFarApart() {
        for (int i = 0; i < 500; i++) {
            RandomEdits edits = new RandomEdits(new Random(SEED * 3 + i));
            String old = edits.body(10);
            String fresh = edits.body(10);

            PostChanges changes = changes(old, fresh);

            List<String> before = words(old);
            List<String> after = words(fresh);
            int least = before.size() + after.size() - 2 * longestCommon(before, after);
            assertThat(Applied.to(old, changes)).isEqualTo(fresh);
            assertThat(changedWords(changes) * 10)
                    .as("seed %d", SEED * 3 + i)
                    .isLessThanOrEqualTo(least * 12);
        }
    }

    private PostChanges changes(String old, String fresh) {
        return reader.read(version(old), version(fresh));
    }

    private static PostVersion version(String text) {
        return new PostVersion(Path.of("_posts/2024-01-01-un.md"), new FileText(text, false));
    }

    private static int changedWords(PostChanges changes) {
        return changes.body()
                .pieces()
                .filter(piece -> !piece.isKept())
                .mapToInt(piece -> words(piece.text()).size())
                .sum();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static int longestCommon(List<String> some, List<String> others) {
        int[] row = new int[others.size() + 1];
        for (String word : some) {
            int diagonal = 0;
            for (int j = 1; j <= others.size(); j++) {
                int above = row[j];
                row[j] =
                        word.equals(others.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[others.size()];
    }
}
