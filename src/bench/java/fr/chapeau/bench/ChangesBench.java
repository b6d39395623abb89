package fr.chapeau.bench;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.review.ChangeReader;
import fr.chapeau.review.PostChanges;
import fr.chapeau.review.PostVersion;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Measures how long it takes to tell what changed in an article of 100 KB with 50 edits here and
/// there, and where all of it is another text.
public final class ChangesBench {
    private static final int LENGTH = 100_000;
    private static final int EDITS = 50;
    private static final int WARM = 100;
    private static final int RUNS = 200;
    private static final double MILLION = 1e6;

    private final ChangeReader reader =
            new ChangeReader(new Kramdown(), ImageAlternatives.builtIn());
    private final Random random = new Random(1);

    /// Measures and ends.
    ///
    /// @param arguments the folder of texts to put together
    public static void main(String[] arguments) throws IOException {
        List<String> paragraphs = paragraphs(Path.of(arguments[0]));
        new ChangesBench().run(paragraphs);
    }

    private static List<String> paragraphs(Path folder) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(".md")) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    paragraphs.addAll(List.of(text.split("\\R\\R+")));
                }
            }
        }
        return paragraphs;
    }

    private void run(List<String> paragraphs) {
        List<String> article = take(paragraphs, 0);
        String before = text(article);
        System.out.printf(Locale.ROOT, "%d characters, in ms%n", before.length());
        String first = text(edited(article));
        // The window has read articles before it is asked what changed in one.
        new Kramdown().parse(before);
        FrontMatter.parse(before);
        long start = System.nanoTime();
        reader.read(version(before), version(first));
        System.out.printf(
                Locale.ROOT,
                "%-34s %5.1f%n",
                "first of all, Markdown known",
                (System.nanoTime() - start) / MILLION);
        double[] took = new double[RUNS];
        long words = 0;
        for (int i = -WARM; i < RUNS; i++) {
            String after = text(edited(article));
            long from = System.nanoTime();
            PostChanges changes = reader.read(version(before), version(after));
            if (i >= 0) {
                took[i] = (System.nanoTime() - from) / MILLION;
                words += changes.body().pieces().filter(piece -> !piece.isKept()).count();
            }
        }
        tell(EDITS + " edits, p50/p95/most", took);
        System.out.printf(Locale.ROOT, "%-34s %5d%n", "changed pieces, on average", words / RUNS);
        String other = text(take(paragraphs, article.size()));
        double[] anew = new double[RUNS / 10];
        for (int i = 0; i < anew.length; i++) {
            long from = System.nanoTime();
            reader.read(version(before), version(other));
            anew[i] = (System.nanoTime() - from) / MILLION;
        }
        tell("another text, p50/p95/most", anew);
    }

    private static List<String> take(List<String> paragraphs, int from) {
        List<String> taken = new ArrayList<>();
        int length = 0;
        for (int i = from; i < paragraphs.size() && length < LENGTH; i++) {
            if (!paragraphs.get(i).startsWith("---") && !paragraphs.get(i).isBlank()) {
                taken.add(paragraphs.get(i));
                length += paragraphs.get(i).length() + 2;
            }
        }
        return taken;
    }

    private List<String> edited(List<String> article) {
        List<String> now = new ArrayList<>(article);
        for (int i = 0; i < EDITS; i++) {
            int at = random.nextInt(now.size());
            switch (random.nextInt(10)) {
                case 0 -> now.add(at, "Un paragraphe nouveau, de quelques mots, numéro " + i + ".");
                case 1 -> now.add(random.nextInt(now.size()), now.remove(at));
                case 2 -> now.remove(at);
                default -> now.set(at, reworded(now.get(at)));
            }
        }
        return now;
    }

    private String reworded(String paragraph) {
        List<String> words = new ArrayList<>(List.of(paragraph.split(" ")));
        int at = random.nextInt(words.size());
        words.set(at, "autrement dit");
        words.add(random.nextInt(words.size()), "encore");
        return String.join(" ", words);
    }

    private static String text(List<String> paragraphs) {
        return "---\ntitle: Un long article\n---\n\n" + String.join("\n\n", paragraphs) + "\n";
    }

    private static PostVersion version(String text) {
        return new PostVersion(Path.of("_posts/2025-01-02-un.md"), new FileText(text, false));
    }

    private static void tell(String what, double[] took) {
        double[] sorted = took.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-34s %5.1f /%5.1f /%5.1f%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
    }
}
