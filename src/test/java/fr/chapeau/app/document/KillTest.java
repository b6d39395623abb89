package fr.chapeau.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.document.Journal.Lanes;
import fr.chapeau.app.document.Recoverable.OnDiskNow;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills real processes while they type and save, and looks at what they leave: once in each step
/// of saving and journalling, and at any moment besides.
class KillTest {
    private static final Duration BEHIND = Duration.ofMillis(500);
    private static final int SITES = 2;
    private static final String NOWHERE = "";
    private static final int NEVER_SAVE = 0;
    private static final int SAVE = 1;

    @TempDir private Path temporary;

    @Test
    @Timeout(240)
    void killsInEachStepAndAtAnyMomentLoseNothing() throws Exception {
        kill(1, 8, 20_260_302);
    }

    @Test
    @Tag("long")
    void twoHundredKillsLoseNothing() throws Exception {
        kill(5, 120, System.nanoTime());
    }

    /// On several sites at once, each with its own line of processes that inherit from one another.
    private void kill(int timesInEachStep, int timesAnywhere, long seed) throws Exception {
        List<String> stops = new ArrayList<>(Collections.nCopies(timesAnywhere, NOWHERE));
        for (int i = 0; i < timesInEachStep; i++) {
            stops.addAll(TypingProcess.steps());
        }
        Collections.shuffle(stops, new Random(seed));
        try (ExecutorService executor = Executors.newFixedThreadPool(SITES)) {
            List<Future<?>> sites = new ArrayList<>();
            for (int i = 0; i < SITES; i++) {
                Site site = new Site(temporary.resolve("site-" + i), seed + i);
                int share = i;
                sites.add(
                        executor.submit(() -> {
                            for (int j = share; j < stops.size(); j += SITES) {
                                site.kill(stops.get(j));
                            }
                            return null;
                        }));
            }
            for (Future<?> site : sites) {
                site.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("seed " + seed, e.getCause());
        }
    }

    /// One site and the processes that die on it.
    private static final class Site {
        private final Path site;
        private final Path git;
        private final Path article;
        private final Random random;
        private final Journal journal;
        private int saved;
        private int kept;

        Site(Path folder, long seed) throws IOException {
            site = Files.createDirectories(folder.resolve("site"));
            git = folder.resolve("git");
            article = Files.writeString(site.resolve("article.md"), Counting.upTo(0));
            random = new Random(seed);
            journal =
                    new Journal(
                            JournalPlace.inGit(site, git),
                            Lanes.onThreads(),
                            Clock.systemUTC(),
                            FaultPoints.NONE,
                            problem -> {});
        }

        void kill(String stop) throws IOException, InterruptedException {
            if (!stop.equals(NOWHERE)) {
                // A step may not come a second time, so there is an end to that too.
                look(stop, run(stop, 1 + random.nextInt(2), 1_500));
            } else if (random.nextBoolean()) {
                look(stop, run(stop, SAVE, 1 + random.nextInt(1_000)));
            } else {
                // Long enough for the journal to fall behind.
                look(stop, run(stop, NEVER_SAVE, 700 + random.nextInt(400)));
            }
        }

        private Said run(String stop, int times, int lines)
                throws IOException, InterruptedException {
            Process process = start(stop, times);
            Said said = new Said();
            try (BufferedReader out = process.inputReader()) {
                boolean killed = false;
                String line = out.readLine();
                for (int i = 0; line != null; i++) {
                    said.add(line);
                    boolean due = i >= lines || line.contains("STOPPED");
                    if (due && !killed) {
                        killed = true;
                        if (said.ready) {
                            assertThat(journal.recoverable()).as("of a living process").isEmpty();
                        }
                        // Not by `Process`, which would close the pipe and lose the last lines.
                        process.toHandle().destroyForcibly();
                    }
                    line = out.readLine();
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
            return said;
        }

        private Process start(String stop, int times) throws IOException {
            return new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            TypingProcess.class.getName(),
                            site.toString(),
                            git.toString(),
                            Long.toString(random.nextLong()),
                            stop,
                            Integer.toString(times))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }

        private void look(String stop, Said said) throws IOException {
            assertThat(said.troubles).isEmpty();
            new AtomicFile(site).sweep(site);
            try (Stream<Path> files = Files.list(site)) {
                assertThat(files).containsExactly(article);
            }
            int inFile = Counting.of(Files.readString(article));
            int surelySaved = Math.max(said.saved, saved);
            assertThat(inFile).as(stop).isIn(surelySaved, Math.max(said.saving, surelySaved));

            List<Recoverable> found = journal.recoverable();
            assertThat(found)
                    .as(stop)
                    .hasSizeLessThanOrEqualTo(1)
                    .allMatch(text -> text.diskNow() == OnDiskNow.SAME);
            int now = found.isEmpty() ? inFile : Counting.of(found.getFirst().content().text());
            assertThat(now).as(stop).isGreaterThanOrEqualTo(Math.max(kept, inFile));
            assertThat(now)
                    .as("%s %s", stop, said)
                    .isGreaterThanOrEqualTo(said.typedBefore(behind(stop)));
            saved = inFile;
            kept = now;
        }
    }

    /// The first write also makes the folder and the file, which a busy disk may take long over.
    private static Duration behind(String stop) {
        return stop.contains("START") ? BEHIND.multipliedBy(6) : BEHIND;
    }

    /// What a process said before it died.
    private static final class Said {
        private final List<Long> times = new ArrayList<>();
        private final List<Integer> typed = new ArrayList<>();
        private final List<Long> steps = new ArrayList<>();
        private final List<String> troubles = new ArrayList<>();
        private long last;
        private boolean ready;
        private int saving;
        private int saved;

        void add(String line) {
            String[] words = line.split(" ", 3);
            last = Long.parseLong(words[0]);
            switch (words[1]) {
                case "TYPED" -> {
                    times.add(last);
                    typed.add(Integer.parseInt(words[2]));
                    steps.add(last);
                }
                case "QUIET" -> steps.add(last);
                case "SAVING" -> saving = Integer.parseInt(words[2]);
                case "SAVED" -> saved = Integer.parseInt(words[2]);
                case "READY" -> ready = true;
                case "STOPPED" -> {}
                default -> troubles.add(line);
            }
        }

        /// What was typed longer ago than `time` when the process was surely still alive, not
        /// counting the longest time for which the machine let it wait.
        int typedBefore(Duration time) {
            long limit = last - time.toNanos() - longestWait();
            int count = 0;
            for (int i = 0; i < typed.size() && times.get(i) <= limit; i++) {
                count = typed.get(i);
            }
            return count;
        }

        /// The process does something every millisecond or two; where it did not, it had to wait.
        private long longestWait() {
            long longest = 0;
            for (int i = 1; i < steps.size(); i++) {
                longest = Math.max(longest, steps.get(i) - steps.get(i - 1));
            }
            return longest;
        }

        @Override
        public String toString() {
            return typed.size() + " typed, longest wait " + longestWait() / 1_000_000 + " ms";
        }
    }
}
