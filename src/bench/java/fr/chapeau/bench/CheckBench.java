package fr.chapeau.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures the command line's `check` against markdownlint-cli2: whole processes in turns, on the
/// same files, the median of some runs each. Started by `packaging/bench-check.sh`; it needs no
/// other class.
public final class CheckBench {
    private static final int FEWEST_POSTS = 900;
    private static final int RUNS = 5;

    private final Path work;

    private CheckBench(Path work) {
        this.work = work;
    }

    /// Measures and ends.
    ///
    /// @param arguments a folder of posts, one to work in, the programme
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CheckBench bench = new CheckBench(Path.of(arguments[1]));
        bench.run(Path.of(arguments[0]), arguments[2]);
    }

    private void run(Path posts, String chapeau) throws IOException, InterruptedException {
        Path site = work.resolve("posts");
        int count = copied(posts, site);
        List<String> ours = List.of(chapeau, "check", "--format", "jsonl", site.toString());
        List<String> theirs =
                List.of(
                        work.resolve("node_modules/.bin/markdownlint-cli2").toString(),
                        site + "/**/*.{md,markdown}");
        System.out.printf(
                Locale.ROOT,
                "%d posts, %d processors, load %.2f at the start%n",
                count,
                Runtime.getRuntime().availableProcessors(),
                load());
        double[] oursTook = new double[RUNS];
        double[] theirsTook = new double[RUNS];
        for (int i = -1; i < RUNS; i++) {
            double one = seconds(ours);
            double other = seconds(theirs);
            // The first of each brings programmes and posts into the system's memory.
            if (i >= 0) {
                oursTook[i] = one;
                theirsTook[i] = other;
            }
        }
        tell("chapeau check", count, oursTook);
        tell("markdownlint-cli2", count, theirsTook);
        System.out.printf(
                Locale.ROOT,
                "%.1f times as fast; load %.2f at the end%n",
                median(theirsTook) / median(oursTook),
                load());
    }

    /// Copies the posts, as often as it takes to have enough of them.
    private static int copied(Path posts, Path site) throws IOException {
        if (Files.exists(site)) {
            try (Stream<Path> old = Files.walk(site)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(posts)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        int each = (int) files.stream().filter(CheckBench::isPost).count();
        int copies = Math.max(1, (FEWEST_POSTS + each - 1) / Math.max(1, each));
        for (int i = 1; i <= copies; i++) {
            for (Path file : files) {
                Path target = site.resolve("copy-" + i).resolve(posts.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return each * copies;
    }

    private static boolean isPost(Path file) {
        return file.toString().endsWith(".md") || file.toString().endsWith(".markdown");
    }

    private double seconds(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectOutput(work.resolve("out").toFile());
        builder.redirectError(work.resolve("err").toFile());
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double took = (System.nanoTime() - start) / 1e9;
        // Both say by 1 that they have found something.
        if (code > 1) {
            throw new IOException(command + " ended with " + code + ", see " + work);
        }
        return took;
    }

    private static void tell(String what, int posts, double[] took) {
        System.out.printf(
                Locale.ROOT,
                "%-18s %5.2f s (%.2f to %.2f), %.0f posts a second%n",
                what,
                median(took),
                Arrays.stream(took).min().orElse(0),
                Arrays.stream(took).max().orElse(0),
                posts / median(took));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
