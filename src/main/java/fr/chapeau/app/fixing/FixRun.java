package fr.chapeau.app.fixing;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// One bulk change: makes it article by article, and takes it back. An article is left alone where
/// its text is another one than that which was looked at, or where that could not be kept first.
/// One thread at a time, never the JavaFX thread; what is kept may be asked for by any.
public final class FixRun {
    private final Path root;
    private final AtomicFile files;
    private final OriginalsFolder originals;
    private final Instant time;
    private final List<KeptText> kept;

    FixRun(
            Path root,
            AtomicFile files,
            OriginalsFolder originals,
            Instant time,
            List<KeptText> kept) {
        this.root = root;
        this.files = files;
        this.originals = originals;
        this.time = time;
        this.kept = new CopyOnWriteArrayList<>(kept);
    }

    /// When it was begun.
    public Instant time() {
        return time;
    }

    /// What can be taken back, in the order in which it was made.
    public List<KeptText> kept() {
        return List.copyOf(kept);
    }

    /// What is to be done with the text of an open article.
    ///
    /// @param changes how many
    public record ToApply(TextEdits edits, int changes) {}

    /// Puts right what was chosen in the file of an article that is not open.
    public Attempt write(ChosenArticle chosen) {
        FixTarget target = chosen.target();
        Path file = root.resolve(target.post().path());
        return switch (PostFiles.read(file)) {
            case Outcome.Done<FileText>(FileText now) -> write(chosen, file, now);
            case Outcome.Refused<FileText>(Problem why) -> Attempt.left(target, why);
            case Outcome.Failed<FileText>(Problem why) -> Attempt.left(target, why);
        };
    }

    private Attempt write(ChosenArticle chosen, Path file, FileText now) {
        FixTarget target = chosen.target();
        return switch (prepared(chosen, now)) {
            case Outcome.Done<ToApply>(ToApply todo) -> {
                FileText after = new FileText(todo.edits().apply(now.text()), now.bom());
                KeptText text =
                        new KeptText(target.post().path(), TextMark.of(after.encode()), null);
                if (!originals.keep(text.path(), now.encode(), text.after())) {
                    yield Attempt.left(target, FixingMessage.NOT_KEPT);
                }
                yield written(target, todo, text, replace(file, now.encode(), after.encode()));
            }
            case Outcome.Refused<ToApply>(Problem why) -> Attempt.left(target, why);
            case Outcome.Failed<ToApply>(Problem why) -> Attempt.left(target, why);
        };
    }

    private Attempt written(FixTarget target, ToApply todo, KeptText text, Outcome<Path> outcome) {
        return switch (outcome) {
            case Outcome.Done<Path> done -> {
                kept.add(text);
                yield new Attempt.Done(target, todo.changes(), false);
            }
            case Outcome.Refused<Path>(Problem why) -> Attempt.left(target, why);
            case Outcome.Failed<Path>(Problem why) -> Attempt.left(target, why);
        };
    }

    private Outcome<Path> replace(Path file, byte[] before, byte[] after) {
        return PostFiles.outcome(files.replace(file, before, after), file);
    }

    /// What is to be done with the text of an article that is open; that text is kept.
    ///
    /// @param now its text on the screen
    /// @param unsaved whether that is another one than its file's
    public Outcome<ToApply> prepare(ChosenArticle chosen, FileText now, boolean unsaved) {
        return prepared(chosen, now)
                .then(todo -> {
                    Path path = chosen.target().post().path();
                    byte[] after = new FileText(todo.edits().apply(now.text()), now.bom()).encode();
                    TextMark mark = TextMark.of(after);
                    if (!unsaved && !originals.keep(path, now.encode(), mark)) {
                        return Outcome.failed(Problem.of(FixingMessage.NOT_KEPT));
                    }
                    kept.add(new KeptText(path, mark, unsaved ? now : null));
                    return Outcome.done(todo);
                });
    }

    /// What was prepared last was not done.
    public void forget(Path path) {
        kept.removeIf(text -> text.path().equals(path));
    }

    private static Outcome<ToApply> prepared(ChosenArticle chosen, FileText now) {
        if (!TextMark.of(now.encode()).equals(chosen.article().mark())) {
            return Outcome.refused(Problem.of(FixingMessage.CHANGED_SINCE));
        }
        List<FixChange> changes = FixGuard.allowedChanges(now.text(), chosen.changes());
        return changes.isEmpty()
                ? Outcome.refused(Problem.of(FixingMessage.NOT_ALLOWED))
                : Outcome.done(new ToApply(FixChange.edits(changes), changes.size()));
    }

    /// Gives the file of an article that is not open its bytes back, if it has been left as it was
    /// made.
    public Attempt takeBack(KeptText text, FixTarget target) {
        if (text.unsaved() != null) {
            return Attempt.left(target, FixingMessage.CLOSED_SINCE);
        }
        Path file = root.resolve(text.path());
        try {
            byte[] now = Files.readAllBytes(file);
            byte[] original = originals.original(text.path());
            if (TextMark.of(now).equals(TextMark.of(original))) {
                return new Attempt.Done(target, 0, false);
            }
            if (!TextMark.of(now).equals(text.after())) {
                return Attempt.left(target, FixingMessage.CHANGED_AGAIN);
            }
            return switch (replace(file, now, original)) {
                case Outcome.Done<Path> done -> new Attempt.Done(target, 0, false);
                case Outcome.Refused<Path>(Problem why) -> Attempt.left(target, why);
                case Outcome.Failed<Path>(Problem why) -> Attempt.left(target, why);
            };
        } catch (NoSuchFileException e) {
            return Attempt.left(target, FixingMessage.GONE);
        } catch (IOException e) {
            return Attempt.left(target, FixingMessage.NOT_SAVED);
        }
    }

    /// The edits that give the text of an open article what it held before; empty where it is
    /// another one by now than what was made of it.
    public Optional<TextEdits> back(KeptText text, FileText now) {
        if (!TextMark.of(now.encode()).equals(text.after())) {
            return Optional.empty();
        }
        FileText unsaved = text.unsaved();
        if (unsaved != null) {
            return Optional.of(edits(now.text(), unsaved.text()));
        }
        try {
            return FileText.decode(originals.original(text.path()))
                    .map(original -> edits(now.text(), original.text()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// One edit from the first difference to the last one.
    private static TextEdits edits(String now, String wanted) {
        int most = Math.min(now.length(), wanted.length());
        int front = 0;
        while (front < most && now.charAt(front) == wanted.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < most - front
                && now.charAt(now.length() - 1 - back)
                        == wanted.charAt(wanted.length() - 1 - back)) {
            back++;
        }
        Span span = new Span(front, now.length() - back);
        return TextEdits.of(
                TextEdit.replace(span, wanted.substring(front, wanted.length() - back)));
    }

    /// All was taken back: it is offered no more.
    public void close() {
        try {
            originals.close();
        } catch (IOException e) {
            // Offered once more, it finds everything as it was.
        }
    }
}
