package fr.chapeau.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.LineDiff.Hunk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineDiffTest {

    @Test
    void findsNothingBetweenEqualTexts() {
        assertThat(LineDiff.between("a\nb", "a\nb").isEmpty()).isTrue();
        assertThat(LineDiff.between("", "").isEmpty()).isTrue();
    }

    @Test
    void givesTheRangesOfWhatChanged() {
        String before = "un\ndeux\ntrois\nquatre\n";
        String after = "un\n2\n2 bis\ntrois\nquatre\ncinq\n";

        LineDiff diff = LineDiff.between(before, after);

        assertThat(diff.hunks())
                .containsExactly(
                        new Hunk(new Span(3, 8), new Span(3, 11), 1, 2),
                        new Hunk(Span.at(21), new Span(24, 29), 0, 1));
        assertThat(diff.added()).isEqualTo(3);
        assertThat(diff.removed()).isEqualTo(1);
    }

    @Test
    void seesALineEndAsPartOfItsLine() {
        assertThat(LineDiff.between("a\nb", "a\nb\n").added()).isEqualTo(1);
        assertThat(LineDiff.between("a\nb\n", "a\r\nb\n").removed()).isEqualTo(1);
    }

    @Test
    void countsAllLinesOfANewAndOfAnEmptiedText() {
        assertThat(LineDiff.between("", "a\nb\n").added()).isEqualTo(2);
        assertThat(LineDiff.between("a\nb\nc", "").removed()).isEqualTo(3);
    }

    @Test
    void isAsSmallAsCanBeOnSmallTexts() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            List<String> before = lines(random, random.nextInt(14), 4);
            List<String> after = lines(random, random.nextInt(14), 5);

            LineDiff diff = LineDiff.between(String.join("", before), String.join("", after));

            int common = longestCommon(before, after);
            assertThat(diff.removed()).isEqualTo(before.size() - common);
            assertThat(diff.added()).isEqualTo(after.size() - common);
        }
    }

    @Test
    void leadsFromTheOneTextToTheOther() {
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            String before = String.join("", lines(random, random.nextInt(200), 30));
            String after = String.join("", lines(random, random.nextInt(200), 30));

            assertLeads(before, after);
        }
    }

    @Test
    @Timeout(20)
    void staysQuickOnLongTextsThatAreFarApart() {
        Random random = new Random(9);
        List<String> lines =
                IntStream.range(0, 40_000)
                        .mapToObj(i -> "ligne " + (i % 30_000) + "\n")
                        .collect(Collectors.toCollection(ArrayList::new));
        String ordered = String.join("", lines);
        Collections.shuffle(lines, random);
        String shuffled = String.join("", lines);

        assertLeads(ordered, shuffled);
        assertLeads(ordered, "autre\n".repeat(40_000));
        assertLeads("a\nb\n".repeat(20_000), "b\nb\na\n".repeat(15_000));
    }

    private static void assertLeads(String before, String after) {
        List<TextEdit> edits = new ArrayList<>();
        int end = 0;
        for (Hunk hunk : LineDiff.between(before, after).hunks()) {
            assertThat(hunk.before().start()).isGreaterThanOrEqualTo(end);
            edits.add(TextEdit.replace(hunk.before(), hunk.after().of(after)));
            end = hunk.before().end() + 1;
        }
        assertThat(new TextEdits(edits).apply(before)).isEqualTo(after);
    }

    private static List<String> lines(Random random, int count, int kinds) {
        return random.ints(count, 0, kinds).mapToObj(i -> "l" + i + "\n").toList();
    }

    private static int longestCommon(List<String> a, List<String> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                best[i][j] =
                        a.get(i - 1).equals(b.get(j - 1))
                                ? best[i - 1][j - 1] + 1
                                : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[a.size()][b.size()];
    }
}
