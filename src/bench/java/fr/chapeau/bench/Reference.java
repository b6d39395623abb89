package fr.chapeau.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the installed Jekyll makes of things, through `packaging/reference.rb`.
final class Reference {
    private static final String TIME = "2026-01-02T03:04:05Z";

    private final Path script;
    private final Path work;

    /// @param work a folder of its own
    Reference(Path script, Path work) {
        this.script = script;
        this.work = work;
    }

    /// HTML of Markdown texts, by their names. One on which the converter fails is missing.
    Map<String, String> markdown(Map<String, String> texts) throws IOException {
        Path in = emptied("markdown-in");
        Path out = emptied("markdown-out");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            write(in.resolve(text.getKey() + ".md"), text.getValue());
        }
        run("markdown", in.toString(), out.toString());
        return read(out, ".html");
    }

    /// The median of what one conversion takes, in milliseconds.
    double speed(String text, double seconds) throws IOException {
        Path file = Files.writeString(work.resolve("speed.md"), text);
        return Double.parseDouble(run("speed", file.toString(), Double.toString(seconds)).strip());
    }

    /// Builds a whole site.
    ///
    /// @return the folder of its files
    Path site(Path source) throws IOException {
        Path out = emptied("site-out");
        run("site", source.toString(), out.toString(), TIME);
        return out;
    }

    /// Pages of some documents of a site, by their paths, without plug-ins.
    Map<String, String> documents(Path source, List<String> paths) throws IOException {
        Path out = emptied("documents-out");
        List<String> words =
                new ArrayList<>(List.of("documents", source.toString(), out.toString(), TIME));
        words.addAll(paths);
        run(words.toArray(String[]::new));
        return read(out, ".html");
    }

    private String run(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("ruby", "-W0", script.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("LANG", "C.UTF-8", "LC_ALL", "C.UTF-8"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("Jekyll failed: " + words[0]);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return said;
    }

    /// A folder with nothing in it.
    Path emptied(String name) throws IOException {
        Path folder = work.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// Texts of files below a folder, by their path there without its end.
    static Map<String, String> read(Path folder, String end) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(end)).toList()) {
                String name = folder.relativize(file).toString();
                texts.put(name.substring(0, name.length() - end.length()), Files.readString(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return texts;
    }
}
