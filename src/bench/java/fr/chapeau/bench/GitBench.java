package fr.chapeau.bench;

import fr.chapeau.git.Author;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.CommitPlan;
import fr.chapeau.git.CommitRequest;
import fr.chapeau.git.CommitResult;
import fr.chapeau.problem.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Measures status and commit in a checkout of many files, beside `git` itself: in it and in a copy
/// of it that only `git` works in.
public final class GitBench {
    private static final int WARM = 20;
    private static final int TIMES = 15;
    private static final double MILLION = 1e6;
    private static final List<String> CONTENT = List.of("_posts", "_actualites");

    private final Path ours;
    private final Path theirs;
    private int written;

    private GitBench(Path ours, Path theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /// Measures and ends.
    ///
    /// @param arguments the checkout, and its copy
    public static void main(String[] arguments) throws Exception {
        new GitBench(Path.of(arguments[0]).toRealPath(), Path.of(arguments[1]).toRealPath()).run();
    }

    private void run() throws Exception {
        long start = System.nanoTime();
        try (Checkout checkout = done(Checkout.discover(ours)).orElseThrow()) {
            List<Path> folders = CONTENT.stream().map(ours::resolve).toList();
            done(checkout.status(folders));
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %6.0f ms%n",
                    "opened, first status of the content folders",
                    (System.nanoTime() - start) / MILLION);
            row(
                    "status of the content folders, warm",
                    "bar 300 ms",
                    () -> {
                        done(checkout.status(folders));
                        return null;
                    },
                    () -> git("status", "--porcelain", "--", CONTENT.get(0), CONTENT.get(1)));
            row(
                    "full status",
                    "bar 3 times git's",
                    () -> {
                        done(checkout.status(List.of()));
                        return null;
                    },
                    () -> git("status", "--porcelain"));
            afterAChange(checkout, folders);
        }
    }

    private void afterAChange(Checkout checkout, List<Path> folders) throws Exception {
        row(
                "one file after a change of it",
                "bar 100 ms",
                () -> {
                    done(checkout.stateOf(change(ours)));
                    return null;
                },
                () ->
                        git(
                                "status",
                                "--porcelain",
                                "--",
                                theirs.relativize(change(theirs)).toString()));
        row(
                "content folders after a change",
                "",
                () -> {
                    change(ours);
                    done(checkout.status(folders));
                    return null;
                },
                () -> {
                    change(theirs);
                    return git("status", "--porcelain", "--", CONTENT.get(0), CONTENT.get(1));
                });
        row(
                "commit of one article",
                "bar 4 times git's",
                () -> {
                    commit(checkout, change(ours));
                    return null;
                },
                () -> {
                    String path = theirs.relativize(change(theirs)).toString();
                    return git("commit", "-q", "-m", "Met à jour", "--only", "--", path);
                });
    }

    private void row(String what, String bar, Callable<?> own, Callable<?> git) throws Exception {
        double mine = median(own);
        double its = median(git);
        System.out.printf(
                Locale.ROOT,
                "%-44s %6.0f ms   git %6.0f ms   %4.1f times   %s%n",
                what,
                mine,
                its,
                mine / its,
                bar);
    }

    private static double median(Callable<?> work) throws Exception {
        double[] times = new double[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            long start = System.nanoTime();
            work.call();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / MILLION;
            }
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private void commit(Checkout checkout, Path file) {
        CommitPlan plan = done(checkout.plan(List.of(file)));
        CommitRequest request =
                new CommitRequest(
                        plan, "Met à jour", List.of(), new Author("Ada", "ada@example.org"));
        if (!(done(checkout.commit(request)) instanceof CommitResult.Committed)) {
            throw new IllegalStateException("nothing was committed");
        }
    }

    /// Writes another text into an article.
    private Path change(Path root) {
        try {
            Path file = root.resolve("_posts/d3/p17.md");
            return Files.writeString(
                    file, "---\ntitle: Un titre\n---\n\nTexte " + ++written + ".\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Integer> git(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("git", "-C", theirs.toString());
        builder.command().addAll(Arrays.asList(arguments));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        int exit = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        if (exit != 0) {
            throw new IOException("git " + String.join(" ", arguments));
        }
        return Optional.of(exit);
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException(outcome.toString());
    }
}
