package fr.chapeau.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.document.JournalLog.Step;
import fr.chapeau.app.document.Origin.Body;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.RandomText;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalFaultTest {
    private final JournalBench bench;

    JournalFaultTest(@TempDir Path temporary) throws IOException {
        bench = new JournalBench(temporary);
    }

    @Test
    void readsAJournalThatEndsInTheMiddleOfAnything() throws IOException {
        Journal journal = bench.journal();
        Document document = bench.document();
        journal.watch(document);
        List<String> states = new ArrayList<>();
        for (String text : List.of("un ", "deux 😀 ", "\uD83D", "quatre\n")) {
            bench.type(document, text);
            bench.writing.run();
            states.add(document.text().toString());
        }
        Path log = bench.logs().getFirst();
        byte[] whole = Files.readAllBytes(log);
        Random random = new Random(5);
        assertThat(JournalFormat.read(whole).orElseThrow().content().text())
                .isEqualTo(states.getLast());
        for (int length = 0; length < whole.length; length++) {
            byte[] torn = Arrays.copyOf(whole, length);
            JournalFormat.read(torn)
                    .ifPresent(text -> assertThat(states).contains(text.content().text()));
            byte[] spoilt = whole.clone();
            spoilt[length] ^= (byte) (1 << random.nextInt(8));
            JournalFormat.read(spoilt)
                    .ifPresent(text -> assertThat(states).contains(text.content().text()));
        }
    }

    @Test
    void doesNotGrowForEver() throws IOException {
        Journal journal = bench.journal();
        Document document = bench.document();
        journal.watch(document);

        for (int i = 0; i < 120; i++) {
            Span last = new Span(0, i == 0 ? 0 : 5_000);
            String next = (i % 2 == 0 ? "é" : "è").repeat(5_000);
            document.apply(TextEdits.of(TextEdit.replace(last, next)), new Body());
            document.undo();
            document.redo();
            bench.writing.run();
            bench.syncing.run();
        }

        assertThat(bench.logs()).hasSize(1);
        assertThat(Files.size(bench.logs().getFirst())).isLessThan(1_000_000);
        assertThat(bench.foundTexts()).containsExactly(document.text().toString());
    }

    @ParameterizedTest
    @EnumSource
    void holdsTheTextAtEveryStep(Step step) throws IOException {
        List<String> kept = new ArrayList<>();
        List<String> possible = new ArrayList<>();
        List<Integer> checks = new ArrayList<>();
        FaultPoints probe =
                passed -> {
                    if (passed == step) {
                        assertThat(bench.foundTexts())
                                .hasSizeBetween(kept.size(), 1)
                                .isSubsetOf(possible);
                        checks.add(1);
                    }
                };
        Journal journal = bench.journal(bench.chapeau, probe);
        Document document = bench.document();
        journal.watch(document);

        for (int i = 0; i < 18; i++) {
            bench.type(document, i % 8 == 7 ? "x".repeat(300_000) : "mot" + i + " ");
            possible.add(document.text().toString());
            bench.writing.run();
            kept.clear();
            kept.add(document.text().toString());
            possible.retainAll(kept);
            bench.syncing.run();
        }
        kept.clear();
        document.saved(document.snapshot());
        bench.writing.run();

        assertThat(checks).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void getsOverAFailureAtEveryStep(Step step) throws IOException {
        Random random = new Random(step.name().hashCode());
        boolean[] broken = {false};
        Journal journal = bench.journal(bench.chapeau, failingWhile(broken, EnumSet.of(step)));
        Document document = bench.document();
        journal.watch(document);
        List<String> kept = List.of();
        for (int i = 0; i < 18; i++) {
            bench.type(document, i % 8 == 7 ? "x".repeat(300_000) : RandomText.of(random, 9));
            String text = document.text().toString();

            broken[0] = i % 2 == 0;
            bench.writing.run();
            bench.syncing.run();
            broken[0] = false;

            List<String> found = bench.foundTexts();
            assertThat(found.equals(List.of(text)) || found.equals(kept)).isTrue();
            bench.writing.run();
            bench.syncing.run();
            assertThat(bench.foundTexts().equals(List.of(text))).isTrue();
            kept = List.of(text);
        }
        assertThat(bench.logs()).hasSize(1);
    }

    private static FaultPoints failingWhile(boolean[] broken, Set<Step> steps) {
        return passed -> {
            if (broken[0] && steps.contains(passed)) {
                throw new IOException("No space left on device");
            }
        };
    }

    @Test
    void reportsTroubleOnceAndGoesOn() throws IOException {
        boolean[] full = {true};
        Journal journal =
                bench.journal(bench.chapeau, failingWhile(full, EnumSet.allOf(Step.class)));
        Document document = bench.document();
        journal.watch(document);

        bench.type(document, "un ");
        bench.writing.run();
        bench.type(document, "deux ");
        bench.writing.run();
        assertThat(bench.troubles)
                .extracting(problem -> problem.message().key())
                .containsExactly(DocumentMessage.JOURNAL_DISK_FULL);
        full[0] = false;
        bench.writing.run();
        assertThat(bench.foundTexts()).containsExactly("deux un ancien\n");
        full[0] = true;
        bench.type(document, "trois ");
        bench.writing.run();

        assertThat(bench.troubles).hasSize(2);
    }

    @Test
    void beginsAnewWhenItsFolderIsTidiedAway() throws IOException {
        Journal journal = bench.journal();
        Document document = bench.document();
        journal.watch(document);
        bench.type(document, "un ");
        bench.writing.run();

        try (Stream<Path> files = Files.walk(bench.chapeau)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        bench.type(document, "deux ");
        bench.writing.run();
        bench.writing.run();

        assertThat(bench.foundTexts()).containsExactly("deux un ancien\n");
    }

    @Test
    void goesOnWhereTheFolderCannotBeMade() throws IOException {
        Files.createDirectories(bench.chapeau.getParent());
        Files.writeString(bench.chapeau, "une gêne");
        Journal journal = bench.journal();
        Document document = bench.document();
        journal.watch(document);

        bench.type(document, "un ");
        bench.writing.run();
        journal.close();

        assertThat(bench.troubles).hasSize(1);
        assertThat(document.text().toString()).isEqualTo("un ancien\n");
    }
}
