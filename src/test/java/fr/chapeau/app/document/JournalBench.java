package fr.chapeau.app.document;

import fr.chapeau.app.document.Journal.Lanes;
import fr.chapeau.app.document.Origin.Body;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.FileText;
import fr.chapeau.text.ProcessStamp;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A site with one article, and journals of processes that die when a test says so.
final class JournalBench {
    final ManualClock clock = new ManualClock();
    final ManualLane writing = new ManualLane();
    final ManualLane syncing = new ManualLane();
    final List<Problem> troubles = new ArrayList<>();
    final Path temporary;
    final Path site;
    final Path chapeau;
    final Path file;
    private int processes;
    private int images;

    JournalBench(Path temporary) throws IOException {
        this.temporary = temporary;
        site = Files.createDirectory(temporary.resolve("site"));
        chapeau = temporary.resolve("git/chapeau");
        file = Files.writeString(site.resolve("article.md"), "ancien\n");
    }

    /// The journal of a process of its own, which is dead as soon as it does not hold its lock.
    Journal journal(Path folder, FaultPoints faults) {
        ProcessStamp process = new ProcessStamp(999_999_999, ++processes);
        return new Journal(
                new JournalPlace(site, folder, process),
                new Lanes(writing, syncing),
                clock,
                faults,
                troubles::add);
    }

    Journal journal() {
        return journal(chapeau, FaultPoints.NONE);
    }

    Saving saving(Journal journal) {
        PutAside aside = new PutAside(chapeau.resolve("kept"), clock, FaultPoints.NONE);
        return new Saving(new AtomicFile(site), aside, journal);
    }

    Document document() throws IOException {
        FileText content = FileText.decode(Files.readAllBytes(file)).orElseThrow();
        return Document.of(file, content, clock);
    }

    void type(Document document, String text) {
        document.apply(TextEdits.of(TextEdit.insert(0, text)), new Body());
    }

    /// What a process would find that starts now, if all others were dead.
    List<Recoverable> found() throws IOException {
        return journal(image(), FaultPoints.NONE).recoverable();
    }

    List<String> foundTexts() throws IOException {
        return found().stream().map(text -> text.content().text()).toList();
    }

    Path image() throws IOException {
        Path image = temporary.resolve("image-" + ++images);
        if (Files.exists(chapeau)) {
            try (Stream<Path> files = Files.walk(chapeau)) {
                for (Path path : files.toList()) {
                    Path copy = image.resolve(chapeau.relativize(path).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                }
            }
        }
        return image;
    }

    void crashAfterTyping(String text) throws IOException {
        Journal journal = journal();
        Document document = document();
        journal.watch(document);
        type(document, text);
        // Gives the lock up, as the system does, and keeps what is unsaved.
        journal.close();
    }

    List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(chapeau)) {
            return files.filter(path -> path.toString().endsWith(".log")).toList();
        }
    }
}
