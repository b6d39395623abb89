package fr.chapeau.app.document;

import fr.chapeau.app.document.WatchedText.Work;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One document that the journal keeps, and its log. Used by the journal's writing alone, but for
/// the text, to which the document adds.
final class Watch {
    private final Document document;
    private final String path;
    private final WatchedText text;
    private final int number;
    private @Nullable JournalLog log;
    private volatile boolean over;

    /// What was about to be written over `writtenOver`, and may be in the file now.
    private final List<BaseMark> written = new ArrayList<>();

    private OnDisk writtenOver = OnDisk.none();

    /// @param root paths below it are kept relative to it
    /// @param number of the document in its process
    Watch(Document document, Path root, int number) {
        this.document = document;
        this.number = number;
        this.text = new WatchedText(document);
        Path file = document.file().toAbsolutePath().normalize();
        Path top = root.toAbsolutePath().normalize();
        this.path = (file.startsWith(top) ? top.relativize(file) : file).toString();
    }

    /// What is to be written of it.
    WatchedText text() {
        return text;
    }

    boolean isOf(Document other) {
        return document == other && !over;
    }

    /// The document is closed: its log goes with the next write, and then the watch.
    void end() {
        over = true;
        text.forget();
    }

    boolean isOver() {
        return over;
    }

    Optional<JournalLog> log() {
        return Optional.ofNullable(log);
    }

    /// The log, in the folder where it is or will be.
    JournalLog log(Path folder, FaultPoints faults) {
        if (log == null) {
            log = new JournalLog(folder, number, faults);
        }
        return log;
    }

    /// The folder of the log is gone.
    void loseLog() {
        log = null;
        text.renew();
    }

    /// Whether it is of that file.
    boolean isOf(Path other) {
        return document.file().equals(other) && !over;
    }

    private List<BaseMark> bases(OnDisk disk) {
        List<BaseMark> bases = new ArrayList<>(List.of(BaseMark.of(disk)));
        if (disk.equals(writtenOver)) {
            bases.addAll(written);
        }
        return bases;
    }

    /// Notes that the file is going to be written, so that after a crash the new content is known
    /// as our own.
    void noteWrite(SaveRequest request, byte[] content) throws IOException {
        if (!request.disk().equals(writtenOver)) {
            writtenOver = request.disk();
            written.clear();
        }
        BaseMark mark = BaseMark.of(content);
        written.add(mark);
        if (log != null && log.takesEdits()) {
            log.append(JournalFormat.aboutToWrite(mark));
        }
    }

    /// Writes a text or the edits since, whichever is due.
    void write(Work work, JournalLog to, Clock clock) throws IOException {
        if (work.whole() || !to.takesEdits()) {
            FileText content = new FileText(work.text().toString(), work.disk().bom());
            LoggedText logged = new LoggedText(path, bases(work.disk()), content, clock.instant());
            to.start(JournalFormat.start(logged));
        } else {
            to.append(JournalFormat.edits(work.edits(), clock.instant()));
        }
    }
}
