package fr.chapeau.bench;

import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.SiteMarkdown;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.PassageMemory;
import fr.chapeau.check.typography.FrenchPost;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.FormField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Measures how long an article of 100 KB takes to be checked again when a word of one paragraph
/// was changed, as the window does it: with all rules, by what was learned of the paragraphs
/// before.
public final class RecheckBench {
    private static final int LENGTH = 100_000;
    private static final int WARM = 300;
    private static final int CHANGES = 200;
    private static final double MILLION = 1e6;

    private final Path path = Path.of("_actualites", "2025-01-02-un-long-article.md");
    private final Kramdown kramdown;
    private final PostChecks checks;

    private RecheckBench(Workspace site) {
        this.kramdown = SiteMarkdown.of(site.site());
        this.checks = new SiteChecks(Clock.systemUTC()).of(site);
    }

    /// Measures and ends.
    ///
    /// @param arguments the folder of a site, and one of texts to put together
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        if (Workspace.open(folder) instanceof Outcome.Done<Workspace>(Workspace site)) {
            new RecheckBench(site).run(paragraphs(Path.of(arguments[1])));
        } else {
            throw new IOException("no site in " + folder);
        }
    }

    private static List<String> paragraphs(Path folder) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        int length = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.toString();
                if (length < LENGTH && (name.endsWith(".md") || name.endsWith(".markdown"))) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    String body = FrontMatter.parse(text).parts().body().of(text);
                    paragraphs.addAll(List.of(body.split("\\R\\R+")));
                    length += body.length();
                }
            }
        }
        return paragraphs;
    }

    private void run(List<String> paragraphs) {
        Random random = new Random(1);
        PassageMemory memory = new PassageMemory();
        double[] again = new double[CHANGES];
        double[] whole = new double[CHANGES];
        double[] parsed = new double[CHANGES];
        List<String> now = new ArrayList<>(paragraphs);
        int length = 0;
        for (int i = -WARM; i < CHANGES; i++) {
            int at = random.nextInt(now.size());
            now.set(at, now.get(at) + " mot");
            String text =
                    "---\ntitle: Un long article\ndate: 2025-01-02\n---\n"
                            + String.join("\n\n", now);
            FrontMatter matter = FrontMatter.parse(text);
            List<FormField> form = checks.form(path, matter);
            long start = System.nanoTime();
            MarkdownDocument body = kramdown.parse(matter.parts().body().of(text));
            long read = System.nanoTime();
            check(matter, body, form, memory);
            long known = System.nanoTime();
            check(matter, body, form, new PassageMemory());
            long anew = System.nanoTime();
            if (i >= 0) {
                parsed[i] = (read - start) / MILLION;
                again[i] = (known - read) / MILLION;
                whole[i] = (anew - known) / MILLION;
            }
            length = text.length();
        }
        System.out.printf(
                Locale.ROOT, "%d characters, %d changes, p50/p95 in ms%n", length, CHANGES);
        tell("checked again", again);
        tell("checked as for the first time", whole);
        tell("its Markdown read, before either", parsed);
    }

    private void check(
            FrontMatter matter, MarkdownDocument body, List<FormField> form, PassageMemory memory) {
        CheckedPost post = checks.post(path, false, matter, () -> body, form, memory);
        checks.check(post);
        FrenchPost.of(post);
    }

    private static void tell(String what, double[] took) {
        double[] sorted = took.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-34s %5.1f /%5.1f%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100]);
    }
}
