package fr.chapeau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// How near the preview is to Jekyll, and how fast: `packaging/fidelity.sh`.
public final class Fidelity {
    private static final int STARTUPS = 200;
    private static final Path PROBES = Path.of("src/test/resources/fr/chapeau/markdown/probes");

    private Fidelity() {}

    /// Measures and prints.
    ///
    /// @param arguments `--corpus`, `--kramdown` and `--beta`, each with a folder
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createDirectories(Path.of("target/fidelity")).toRealPath();
        Reference reference = new Reference(Path.of("packaging/reference.rb"), work);
        MarkdownFidelity markdown = new MarkdownFidelity(reference);
        SiteFidelity sites = new SiteFidelity(reference);
        System.out.println(markdown.probes(PROBES));
        System.out.println(sites.sample());
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        while (words.size() > 1) {
            String what = words.pop();
            Path folder = Path.of(words.pop());
            Share share =
                    switch (what) {
                        case "--corpus" -> markdown.posts(folder);
                        case "--kramdown" -> markdown.cases(folder);
                        case "--beta" -> sites.documents(folder, "content/_startups", STARTUPS);
                        default -> throw new IllegalArgumentException(what);
                    };
            System.out.println(share);
        }
        System.out.println(new RenderSpeed(reference).measured());
    }
}
