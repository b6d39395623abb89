package fr.chapeau.app.document;

import fr.chapeau.app.document.Journal.Lanes;
import fr.chapeau.app.document.Origin.Body;
import fr.chapeau.app.document.SaveResult.Saved;
import fr.chapeau.problem.Outcome.Done;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A programme that opens an article, takes over what an earlier run left, types for ever, saves
/// meanwhile, and says what it does; [KillTest] kills it. Its text counts: `1;2;3;`.
final class TypingProcess {
    private final Path site;
    private final Path git;
    private final Random random;
    private final String stop;
    private final AtomicInteger timesLeft;
    private @Nullable CompletableFuture<SaveResult> save;

    private TypingProcess(List<String> arguments) {
        site = Path.of(arguments.get(0));
        git = Path.of(arguments.get(1));
        random = new Random(Long.parseLong(arguments.get(2)));
        stop = arguments.get(3);
        timesLeft = new AtomicInteger(Integer.parseInt(arguments.get(4)));
    }

    /// Arguments: site, Git directory, seed, name of the step to stop in if any, how often to pass
    /// it; with 0 it never saves.
    public static void main(String[] arguments) {
        new TypingProcess(List.of(arguments)).run();
    }

    /// The steps of saving and journalling, by name.
    static List<String> steps() {
        return Stream.<Enum<?>>concat(
                        Stream.of(AtomicFile.Step.values()), Stream.of(JournalLog.Step.values()))
                .map(TypingProcess::name)
                .toList();
    }

    private static String name(Enum<?> step) {
        return step.getDeclaringClass().getName() + "." + step.name();
    }

    private void run() {
        Clock clock = Clock.systemUTC();
        FaultPoints faults = this::passed;
        JournalPlace place = JournalPlace.inGit(site, git);
        Journal journal =
                new Journal(
                        place,
                        Lanes.onThreads(),
                        clock,
                        faults,
                        problem -> say("TROUBLE " + problem));
        AtomicFile files = new AtomicFile(site, faults);
        Saving saving = new Saving(files, new PutAside(place.aside(), clock, faults), journal);
        files.sweep(site);
        Document document = open(clock);
        journal.watch(document);
        List<Recoverable> found = journal.recoverable();
        if (!found.isEmpty() && !(journal.take(found.getFirst(), document) instanceof Done)) {
            say("NOT TAKEN");
        }
        int count = Counting.of(document.text().toString());
        int nextSave = timesLeft.get() == 0 ? Integer.MAX_VALUE : count + 1 + random.nextInt(100);
        int quiet = 0;
        say("READY " + count);
        while (true) {
            if (quiet == 0) {
                TextEdit key = TextEdit.insert(document.text().length(), ++count + ";");
                document.apply(TextEdits.of(key), new Body());
                say("TYPED " + count);
            } else {
                quiet--;
                say("QUIET");
            }
            if (save != null && save.isDone()) {
                noteSaved(document, save.join());
                nextSave = count + random.nextInt(1_000);
            }
            if (save == null && count > nextSave) {
                // After some saves nothing is unsaved for a while.
                quiet = random.nextBoolean() ? 300 : 0;
                say("SAVING " + count);
                SaveRequest request = document.toSave();
                save = CompletableFuture.supplyAsync(() -> saving.write(request));
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    private Document open(Clock clock) {
        if (OpenedFile.open(site.resolve("article.md"))
                instanceof Done<OpenedFile>(OpenedFile file)) {
            return file.document(clock);
        }
        throw new IllegalStateException("cannot open the article");
    }

    private void noteSaved(Document document, SaveResult result) {
        save = null;
        if (result instanceof Saved(Snapshot written)) {
            document.saved(written);
            say("SAVED " + Counting.of(written.text().toString()));
        } else {
            say("NOT SAVED " + result);
        }
    }

    /// Who stops keeps all others from saying, and so from typing, anything more.
    private void passed(Enum<?> step) {
        if (name(step).equals(stop) && timesLeft.decrementAndGet() == 0) {
            synchronized (TypingProcess.class) {
                say("STOPPED");
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }

    /// One write for each line: a kill must not cut a line that others follow.
    private static void say(String words) {
        byte[] line = (System.nanoTime() + " " + words + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (TypingProcess.class) {
            System.out.write(line, 0, line.length);
            System.out.flush();
        }
    }
}
