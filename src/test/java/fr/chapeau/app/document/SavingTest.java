package fr.chapeau.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.document.Origin.Body;
import fr.chapeau.app.document.SaveResult.ChangedOnDisk;
import fr.chapeau.app.document.SaveResult.NotSaved;
import fr.chapeau.app.document.SaveResult.Saved;
import fr.chapeau.app.document.SaveResult.SavedOverTheirs;
import fr.chapeau.app.document.SaveResult.Unchanged;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Outcome.Done;
import fr.chapeau.problem.Outcome.Failed;
import fr.chapeau.problem.Outcome.Refused;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavingTest {
    private final ManualClock clock = new ManualClock();
    private final Path site;
    private final Path aside;
    private final Path file;
    private final Saving saving;

    SavingTest(@TempDir Path folder) throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        aside = folder.resolve("git/chapeau/kept");
        file = Files.writeString(site.resolve("article.md"), "ancien\r\n");
        saving = saving(FaultPoints.NONE);
    }

    private Saving saving(FaultPoints faults) {
        return new Saving(
                new AtomicFile(site, faults), new PutAside(aside, clock, FaultPoints.NONE));
    }

    private Document open() {
        return switch (OpenedFile.open(file)) {
            case Done<OpenedFile>(OpenedFile opened) -> opened.document(clock);
            case Refused<OpenedFile>(Problem problem) -> throw new AssertionError(problem);
            case Failed<OpenedFile>(Problem problem) -> throw new AssertionError(problem);
        };
    }

    private static Document typed(Document document, String text) {
        document.apply(TextEdits.of(TextEdit.insert(0, text)), new Body());
        return document;
    }

    @Test
    void writesTheText() {
        Document document = typed(open(), "très ");

        SaveResult result = saving.save(document);

        assertThat(result).isInstanceOf(Saved.class);
        assertThat(document.dirty()).isFalse();
        assertThat(file).hasContent("très ancien\r\n");
        assertThat(saving.save(document)).isInstanceOf(Unchanged.class);
    }

    @Test
    void keepsTheByteOrderMark() throws IOException {
        Files.writeString(file, "\uFEFFa\n");
        Document document = typed(open(), "é");

        saving.save(document);

        assertThat(Files.readString(file)).isEqualTo("\uFEFFéa\n");
    }

    @Test
    void doesNotTouchAFileThatHoldsTheTextAlready() throws IOException {
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, old);
        Document document = typed(open(), "x");
        document.undo();

        SaveResult result = saving.save(document);

        assertThat(result).isInstanceOf(Unchanged.class);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void countsAsSavedWhatSomeoneElseWroteAlike() throws IOException {
        Document document = typed(open(), "très ");
        Files.writeString(file, "très ancien\r\n");

        assertThat(saving.save(document)).isInstanceOf(Unchanged.class);
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void savesWhatIsTypedDuringASaveTheNextTime() {
        Document document = typed(open(), "a");
        SaveRequest request = document.toSave();
        typed(document, "b");

        SaveResult result = saving.write(request);
        document.saved(((Saved) result).written());

        assertThat(file).hasContent("aancien\r\n");
        assertThat(document.dirty()).isTrue();
        assertThat(saving.save(document)).isInstanceOf(Saved.class);
        assertThat(file).hasContent("baancien\r\n");
    }

    @Test
    void doesNotWriteOverWhatSomeoneElseWrote() throws IOException {
        Document document = typed(open(), "mien ");
        Files.writeString(file, "le leur\n");

        SaveResult result = saving.save(document);

        assertThat(result).isInstanceOf(ChangedOnDisk.class);
        assertThat(((ChangedOnDisk) result).theirs().text().orElseThrow().text())
                .isEqualTo("le leur\n");
        assertThat(file).hasContent("le leur\n");
        assertThat(document.dirty()).isTrue();
    }

    @Test
    void noticesAChangeOfTheFileEvenIfNothingWasTyped() throws IOException {
        Document document = open();
        Files.writeString(file, "le leur\n");

        assertThat(saving.save(document)).isInstanceOf(ChangedOnDisk.class);
    }

    @Test
    void noticesAChangeInTheVeryLastMoment() throws IOException {
        Document document = typed(open(), "mien ");
        FaultPoints intruder =
                step -> {
                    if (step == AtomicFile.Step.SYNCED) {
                        Files.writeString(file, "le leur\n");
                    }
                };

        SaveResult result = saving(intruder).save(document);

        assertThat(result).isInstanceOf(ChangedOnDisk.class);
        assertThat(file).hasContent("le leur\n");
    }

    @Test
    void keepsTheirsAsideWhenMineIsChosen() throws IOException {
        Document document = typed(open(), "mien ");
        Files.write(file, new byte[] {'l', (byte) 0xE9});
        ChangedOnDisk choice = (ChangedOnDisk) saving.save(document);

        SaveResult result = saving.keepMine(choice);

        assertThat(result).isInstanceOf(SavedOverTheirs.class);
        assertThat(file).hasContent("mien ancien\r\n");
        Path kept = ((SavedOverTheirs) result).theirs();
        assertThat(kept.getParent()).isEqualTo(aside.toRealPath());
        assertThat(kept.getFileName().toString()).endsWith("-article.md");
        assertThat(Files.readAllBytes(kept)).isEqualTo(new byte[] {'l', (byte) 0xE9});
    }

    @Test
    void doesNotWriteOverTheirsIfTheyCannotBeKept() throws IOException {
        Files.createDirectories(aside.getParent());
        Files.writeString(aside, "une gêne");
        Document document = typed(open(), "mien ");
        Files.writeString(file, "le leur\n");
        ChangedOnDisk choice = (ChangedOnDisk) saving.save(document);

        SaveResult result = saving.keepMine(choice);

        assertThat(result).isInstanceOf(NotSaved.class);
        assertThat(file).hasContent("le leur\n");
    }

    @Test
    void asksAgainWhenTheFileChangesWhileAPersonChooses() throws IOException {
        Document document = typed(open(), "mien ");
        Files.writeString(file, "le leur\n");
        ChangedOnDisk choice = (ChangedOnDisk) saving.save(document);
        Files.writeString(file, "le leur, encore\n");

        assertThat(saving.keepMine(choice)).isInstanceOf(ChangedOnDisk.class);
        assertThat(file).hasContent("le leur, encore\n");
    }

    @Test
    void makesMineAnUndoStepWhenTheirsIsChosen() throws IOException {
        Document document = typed(open(), "mien ");
        Files.writeString(file, "le leur\n");
        ChangedOnDisk choice = (ChangedOnDisk) saving.save(document);

        Outcome<Document> outcome = Saving.takeTheirs(document, choice);

        assertThat(outcome).isInstanceOf(Done.class);
        assertThat(document.dirty()).isFalse();
        assertThat(document.text().toString()).isEqualTo("le leur\n");
        document.undo();
        assertThat(document.text().toString()).isEqualTo("mien ancien\r\n");
        assertThat(saving.save(document)).isInstanceOf(Saved.class);
    }

    @Test
    void cannotTakeTheirsWhereThereIsNoText() throws IOException {
        Document document = typed(open(), "mien ");
        Files.write(file, new byte[] {(byte) 0xFF});
        ChangedOnDisk bytes = (ChangedOnDisk) saving.save(document);
        Files.delete(file);
        ChangedOnDisk gone = (ChangedOnDisk) saving.save(document);

        assertThat(Saving.takeTheirs(document, bytes)).isInstanceOf(Refused.class);
        assertThat(Saving.takeTheirs(document, gone)).isInstanceOf(Refused.class);
        assertThat(gone.theirs().isGone()).isTrue();
        assertThat(document.text().toString()).isEqualTo("mien ancien\r\n");
    }

    @Test
    void makesAFileAgainThatSomeoneDeleted() throws IOException {
        Document document = typed(open(), "mien ");
        Files.delete(file);
        ChangedOnDisk choice = (ChangedOnDisk) saving.save(document);

        assertThat(saving.keepMine(choice)).isInstanceOf(Saved.class);
        assertThat(file).hasContent("mien ancien\r\n");
    }

    @Test
    void savesMineAsACopy() throws IOException {
        Document document = typed(open(), "mien ");
        Files.writeString(site.resolve("article-copie.md"), "déjà là");

        Path copy = Saving.copyName(file);
        Outcome<Path> outcome = saving.saveCopy(document.toSave(), copy);

        assertThat(copy).hasFileName("article-copie-2.md").hasContent("mien ancien\r\n");
        assertThat(outcome).isEqualTo(Outcome.done(copy));
        assertThat(saving.saveCopy(document.toSave(), copy)).isInstanceOf(Failed.class);
    }

    @Test
    void createsANewFileButNotOverAnother() throws IOException {
        Document fresh = Document.ofNewFile(site.resolve("_posts/neuf.md"), clock);
        typed(fresh, "a");
        assertThat(saving.save(fresh)).isInstanceOf(Saved.class);
        assertThat(fresh.dirty()).isFalse();
        assertThat(fresh.file()).hasContent("a");

        Document other = typed(Document.ofNewFile(file, clock), "b");

        assertThat(saving.save(other)).isInstanceOf(ChangedOnDisk.class);
        assertThat(file).hasContent("ancien\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheTextInTheDocumentWhereverASaveFails(AtomicFile.Step step) throws IOException {
        Document document = typed(open(), "mien ");
        FaultPoints faults =
                passed -> {
                    if (passed == step) {
                        throw new IOException("No space left on device");
                    }
                };

        SaveResult result = saving(faults).save(document);

        boolean saved = result instanceof Saved;
        assertThat(saved).isEqualTo(step.compareTo(AtomicFile.Step.RENAMED) >= 0);
        assertThat(document.dirty()).isEqualTo(!saved);
        assertThat(document.text().toString()).isEqualTo("mien ancien\r\n");
        assertThat(file).hasContent(saved ? "mien ancien\r\n" : "ancien\r\n");
        assertThat(filesIn(site)).containsExactly("article.md");
        assertThat(saving.save(document)).isInstanceOf(saved ? Unchanged.class : Saved.class);
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(found -> folder.relativize(found).toString()).sorted().toList();
        }
    }
}
