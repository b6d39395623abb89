package fr.chapeau.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.document.Recoverable.OnDiskNow;
import fr.chapeau.problem.Outcome.Done;
import fr.chapeau.problem.Outcome.Refused;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private final JournalBench bench;

    JournalTest(@TempDir Path temporary) throws IOException {
        bench = new JournalBench(temporary);
    }

    @Test
    void keepsWhatIsTyped() throws IOException {
        Journal journal = bench.journal();
        Document document = bench.document();
        journal.watch(document);

        bench.type(document, "un ");
        assertThat(bench.writing.delay()).isBetween(Duration.ofMillis(1), Duration.ofMillis(300));
        bench.writing.run();
        bench.type(document, "deux ");
        bench.type(document, "trois ");
        bench.clock.pass(Duration.ofSeconds(1));
        bench.writing.run();

        Recoverable found = bench.found().getFirst();
        assertThat(found.content()).isEqualTo(new FileText("trois deux un ancien\n", false));
        assertThat(found.file()).isEqualTo(bench.file);
        assertThat(found.at()).isEqualTo(bench.clock.instant());
        assertThat(found.diskNow()).isEqualTo(OnDiskNow.SAME);
        assertThat(bench.troubles).isEmpty();
    }

    @Test
    void makesNothingBeforeSomethingIsTyped() throws IOException {
        Journal journal = bench.journal();
        journal.watch(bench.document());
        bench.writing.run();
        journal.close();

        assertThat(bench.chapeau).doesNotExist();
    }

    @Test
    void leavesNothingOfWhatIsSavedOrTakenBack() throws IOException {
        Journal journal = bench.journal();
        Document document = bench.document();
        journal.watch(document);
        bench.type(document, "un ");
        bench.writing.run();

        document.undo();
        bench.writing.run();
        assertThat(bench.foundTexts()).isEmpty();
        document.redo();
        bench.writing.run();
        assertThat(bench.foundTexts()).containsExactly("un ancien\n");
        document.saved(document.snapshot());
        bench.writing.run();
        assertThat(bench.foundTexts()).isEmpty();
        journal.close();

        assertThat(bench.chapeau.resolve("journal")).isEmptyDirectory();
    }

    @Test
    void knowsItsOwnSaveAgainEvenIfItDiesBeforeItHearsOfIt() throws IOException {
        Journal journal = bench.journal();
        Document document = bench.document();
        journal.watch(document);
        bench.type(document, "un ");
        bench.writing.run();
        bench.type(document, "deux ");
        SaveRequest save = document.toSave();

        Saving saving = bench.saving(journal);
        assertThat(saving.write(save)).isInstanceOf(SaveResult.Saved.class);
        assertThat(bench.foundTexts()).isEmpty();
        bench.type(document, "trois ");
        bench.writing.run();

        assertThat(bench.found().getFirst().diskNow()).isEqualTo(OnDiskNow.SAME);
        assertThat(bench.foundTexts()).containsExactly("trois deux un ancien\n");
    }

    @Test
    void startsFromTheNewFileAfterASave() throws IOException {
        Journal journal = bench.journal();
        Document document = bench.document();
        journal.watch(document);
        bench.type(document, "un ");
        SaveRequest save = document.toSave();
        bench.saving(journal).write(save);
        bench.type(document, "deux ");
        document.saved(save.snapshot());
        bench.writing.run();

        assertThat(bench.found().getFirst().diskNow()).isEqualTo(OnDiskNow.SAME);
        assertThat(bench.foundTexts()).containsExactly("deux un ancien\n");
        Files.writeString(bench.file, "d’un autre\n");
        assertThat(bench.found().getFirst().diskNow()).isEqualTo(OnDiskNow.CHANGED);
    }

    @Test
    void offersNothingThatTheFileHolds() throws IOException {
        Journal journal = bench.journal();
        Document document = bench.document();
        journal.watch(document);
        bench.type(document, "un ");
        journal.close();
        Files.writeString(bench.file, "un ancien\n");

        assertThat(bench.journal().recoverable()).isEmpty();
        assertThat(bench.chapeau.resolve("journal")).isEmptyDirectory();
    }

    @Test
    void seesWhatBecameOfTheFile() throws IOException {
        Journal journal = bench.journal();
        Document document = bench.document();
        journal.watch(document);
        bench.type(document, "un ");
        journal.close();

        Files.writeString(bench.file, "d’un autre\n");
        assertThat(bench.journal().recoverable().getFirst().diskNow()).isEqualTo(OnDiskNow.CHANGED);
        Files.delete(bench.file);
        assertThat(bench.journal().recoverable().getFirst().diskNow()).isEqualTo(OnDiskNow.GONE);
    }

    @Test
    void keepsANewFileThatWasNeverSaved() throws IOException {
        Journal journal = bench.journal();
        Document document = Document.ofNewFile(bench.site.resolve("neuf.md"), bench.clock);
        journal.watch(document);
        bench.writing.run();
        assertThat(bench.found()).isEmpty();

        bench.type(document, "a");
        bench.writing.run();

        assertThat(bench.found().getFirst().diskNow()).isEqualTo(OnDiskNow.SAME);
        assertThat(bench.foundTexts()).containsExactly("a");
    }

    @Test
    void doesNotTouchWhatALivingProcessKeeps() throws IOException {
        Journal living = bench.journal();
        Document document = bench.document();
        living.watch(document);
        bench.type(document, "un ");
        bench.writing.run();

        assertThat(bench.journal().recoverable()).isEmpty();
        bench.type(document, "deux ");
        bench.writing.run();

        assertThat(bench.foundTexts()).containsExactly("deux un ancien\n");
    }

    @Test
    void putsAFoundTextIntoTheDocumentAsAStep() throws IOException {
        bench.crashAfterTyping("un ");
        Journal journal = bench.journal();
        Recoverable found = journal.recoverable().getFirst();
        Document document = bench.document();
        journal.watch(document);

        assertThat(journal.take(found, document)).isInstanceOf(Done.class);

        assertThat(document.text().toString()).isEqualTo("un ancien\n");
        assertThat(bench.foundTexts()).containsExactly("un ancien\n");
        bench.writing.run();
        bench.syncing.run();
        assertThat(bench.foundTexts()).containsExactly("un ancien\n");
        assertThat(bench.logs()).hasSize(1);
        document.undo();
        assertThat(document.dirty()).isFalse();
        bench.writing.run();
        assertThat(bench.logs()).isEmpty();
    }

    @Test
    void givesATextToOneOfTwoOnly() throws IOException {
        bench.crashAfterTyping("un ");
        Journal first = bench.journal();
        Journal second = bench.journal();
        Recoverable seenByFirst = first.recoverable().getFirst();
        Recoverable seenBySecond = second.recoverable().getFirst();
        Document document = bench.document();
        Document other = bench.document();
        first.watch(document);
        second.watch(other);

        assertThat(first.take(seenByFirst, document)).isInstanceOf(Done.class);
        assertThat(second.take(seenBySecond, other)).isInstanceOf(Refused.class);

        assertThat(other.dirty()).isFalse();
    }

    @Test
    void takesATextOnlyIntoItsOwnDocument() throws IOException {
        bench.crashAfterTyping("un ");
        Journal journal = bench.journal();
        Document other = Document.ofNewFile(bench.site.resolve("autre.md"), bench.clock);
        journal.watch(other);

        assertThat(journal.take(journal.recoverable().getFirst(), other))
                .isInstanceOf(Refused.class);
        assertThat(journal.recoverable()).hasSize(1);
    }

    @Test
    void discardsATextForGood() throws IOException {
        bench.crashAfterTyping("un ");
        Journal journal = bench.journal();

        assertThat(journal.discard(journal.recoverable().getFirst())).isInstanceOf(Done.class);

        assertThat(journal.recoverable()).isEmpty();
        assertThat(bench.chapeau.resolve("journal")).isEmptyDirectory();
    }

    @Test
    void forgetsADocumentThatIsClosed() throws IOException {
        Journal journal = bench.journal();
        Document document = bench.document();
        Subscription watch = journal.watch(document);
        bench.type(document, "un ");
        bench.writing.run();

        watch.close();
        bench.writing.run();

        assertThat(bench.foundTexts()).isEmpty();
    }
}
