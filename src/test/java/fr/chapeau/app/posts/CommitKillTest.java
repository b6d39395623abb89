package fr.chapeau.app.posts;

import static fr.chapeau.app.posts.GitSite.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.document.JournalPlace;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills real processes while they commit and take back, and looks at what they leave: once in each
/// step, and at any moment besides. Git finds the repository sound, the text is somewhere, and the
/// next start says what became of the work and can go on.
class CommitKillTest {
    private static final int SITES = 2;
    private static final String ANYWHERE = "";

    @TempDir private Path temporary;

    @Test
    @Timeout(300)
    void killsInEachStepAndAtAnyMomentLoseNothing() throws Exception {
        kill(1, 8, 20_260_303);
    }

    @Test
    @Tag("long")
    void twoHundredKillsLoseNothing() throws Exception {
        kill(6, 120, System.nanoTime());
    }

    private void kill(int timesInEachStep, int timesAnywhere, long seed) throws Exception {
        List<String> stops = new ArrayList<>(Collections.nCopies(timesAnywhere, ANYWHERE));
        for (int i = 0; i < timesInEachStep; i++) {
            stops.addAll(CommittingProcess.steps());
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
        private final GitRepo repo;
        private final Random random;
        private int count = 1;

        Site(Path folder, long seed) throws IOException {
            Files.createDirectories(folder);
            repo =
                    GitRepo.init(folder.toRealPath().resolve("site"))
                            .write("_config.yml", "title: Essai\n")
                            .write(CommittingProcess.ARTICLE, CommittingProcess.text(1))
                            .write("autre.md", "autre\n")
                            .commitAll("Début");
            repo.write("autre.md", "mis de côté\n").add("autre.md");
            random = new Random(seed);
        }

        void kill(String stop) throws IOException, InterruptedException {
            List<String> said = run(stop);
            String as = stop + " " + said.subList(Math.max(0, said.size() - 8), said.size());
            assertThat(said).as(as).noneMatch(line -> line.startsWith("TROUBLE"));
            repo.git("fsck", "--strict", "--no-dangling");
            int written = number(said, "WRITTEN ");
            count = Math.max(count, number(said, "WRITING "));
            new AtomicFile(repo.folder()).sweep(repo.folder());
            assertTextIsThere(written, as);
            settle(said, as);
            assertThat(repo.git("show", ":autre.md")).as(as).isEqualTo("mis de côté\n");
            repo.git("fsck", "--strict", "--no-dangling");
        }

        /// In the work tree, in the trash or in a commit.
        private void assertTextIsThere(int number, String as) throws IOException {
            if (number == 0) {
                return;
            }
            String text = CommittingProcess.text(number);
            String next = CommittingProcess.text(number + 1);
            String now = repo.read(CommittingProcess.ARTICLE);
            Path folder = JournalPlace.inGit(repo.folder(), repo.file(".git")).folder();
            Trash trash = new Trash(repo.folder(), folder, Clock.systemUTC());
            boolean kept =
                    done(trash.list()).stream()
                            .anyMatch(one -> done(trash.text(one)).text().equals(text));
            boolean committed =
                    repo.git("log", "-g", "--format=%gs")
                            .contains("commit: Numéro " + number + "\n");
            assertThat(now.equals(text) || now.equals(next) || kept || committed).as(as).isTrue();
        }

        private void settle(List<String> said, String as) {
            String last = said.isEmpty() ? "" : said.getLast();
            boolean stopped = last.equals("STOPPED") && said.size() > 1;
            String work = stopped ? said.get(said.size() - 2) : last;
            try (Checkout checkout = repo.open()) {
                List<Problem> told = done(checkout.settleInterrupted());
                assertThat(told).as(as).hasSizeLessThanOrEqualTo(1);
                Texts texts = new Texts(Language.FRENCH);
                told.forEach(one ->
                        assertThat(texts.of(one.message())).contains("Chapeau s’est arrêté"));
                boolean inGit = work.startsWith("COMMITTING") || work.equals("UNDOING");
                if (told.isEmpty() && !inGit) {
                    assertThat(repo.file(".git/index.lock")).as(as).doesNotExist();
                }
                for (Problem one : told) {
                    boolean made = one.message().key().name().endsWith("COMMIT_MADE");
                    if (made) {
                        String subject = repo.git("log", "-1", "--format=%s").strip();
                        assertThat(texts.of(one.message())).as(as).contains(subject);
                    }
                }
                assertThat(repo.sh("ls .git .git/refs/heads")).as(as).doesNotContain(".lock");
                // Of the work tree and the index, the branch has followed or not; never half.
                String status = repo.git("status", "--porcelain");
                assertThat(status).as(as).matches("(?s)( M article.md\n)?M  autre.md\n");
            }
        }

        private static int number(List<String> said, String word) {
            int number = 0;
            for (String line : said) {
                if (line.startsWith(word)) {
                    number = Integer.parseInt(line.substring(word.length()));
                }
            }
            return number;
        }

        private List<String> run(String stop) throws IOException, InterruptedException {
            int lines = stop.equals(ANYWHERE) ? 2 + random.nextInt(30) : 400;
            long pause = random.nextInt(12);
            Process process = start(stop);
            List<String> said = new ArrayList<>();
            try (BufferedReader out = process.inputReader()) {
                boolean killed = false;
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    said.add(line);
                    if (!killed && (said.size() >= lines || line.equals("STOPPED"))) {
                        killed = true;
                        if (stop.equals(ANYWHERE)) {
                            Thread.sleep(pause);
                        }
                        // Not by `Process`, which would close the pipe and lose the last lines.
                        process.toHandle().destroyForcibly();
                    }
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
            return said;
        }

        private Process start(String stop) throws IOException {
            ProcessBuilder builder =
                    new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CommittingProcess.class.getName(),
                            repo.folder().toString(),
                            Long.toString(random.nextLong()),
                            stop,
                            Integer.toString(1 + random.nextInt(2)),
                            Integer.toString(count));
            builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
            builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
            return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        }
    }
}
