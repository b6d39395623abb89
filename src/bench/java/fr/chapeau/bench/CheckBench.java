package fr.chapeau.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Measures the command line's `check` against markdownlint-cli2: whole processes in turns, on the
/// same files, the median of some runs each. Started by `packaging/bench-check.sh`; it needs no
/// other class.
public final class CheckBench {
    private static final int MANY = 5_000;

    private final Path work;
    private final int fewest;
    private final int runs;

    /// @param fewest posts to check
    private CheckBench(Path work, int fewest) {
        this.work = work;
        this.fewest = fewest;
        this.runs = fewest < MANY ? 5 : 2;
    }

    /// What a process took.
    private record Cost(double seconds, long memory) {}

    /// Measures and ends.
    ///
    /// @param arguments a folder of posts, one to work in, the programme, the number of posts
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CheckBench bench = new CheckBench(Path.of(arguments[1]), Integer.parseInt(arguments[3]));
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
        List<Cost> oursTook = new ArrayList<>();
        List<Cost> theirsTook = new ArrayList<>();
        for (int i = -1; i < runs; i++) {
            Cost one = run(ours);
            Cost other = run(theirs);
            // The first of each brings programmes and posts into the system's memory.
            if (i >= 0) {
                oursTook.add(one);
                theirsTook.add(other);
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
    private int copied(Path posts, Path site) throws IOException {
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
        int copies = Math.max(1, (fewest + each - 1) / Math.max(1, each));
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

    private Cost run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectOutput(work.resolve("out").toFile());
        builder.redirectError(work.resolve("err").toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        long memory = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            memory = Math.max(memory, memory(process));
        }
        double took = (System.nanoTime() - start) / 1e9;
        int code = process.exitValue();
        // Both say by 1 that they have found something.
        if (code > 1) {
            throw new IOException(command + " ended with " + code + ", see " + work);
        }
        return new Cost(took, memory);
    }

    /// The most that a process had in memory so far, in bytes; 0 where the system does not tell.
    private static long memory(Process process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static void tell(String what, int posts, List<Cost> took) {
        DoubleSummaryStatistics seconds =
                took.stream().mapToDouble(Cost::seconds).summaryStatistics();
        System.out.printf(
                Locale.ROOT,
                "%-18s %5.2f s (%.2f to %.2f), %.0f posts a second, %d MB%n",
                what,
                median(took),
                seconds.getMin(),
                seconds.getMax(),
                posts / median(took),
                took.stream().mapToLong(Cost::memory).max().orElse(0) / 1_000_000);
    }

    private static double median(List<Cost> costs) {
        return costs.stream().map(Cost::seconds).sorted().toList().get(costs.size() / 2);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
