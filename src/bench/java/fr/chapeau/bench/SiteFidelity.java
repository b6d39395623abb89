package fr.chapeau.bench;

import fr.chapeau.app.page.PageRenderer;
import fr.chapeau.app.page.RenderedPage;
import fr.chapeau.app.sample.SampleSite;
import fr.chapeau.app.workspace.SiteMarkdown;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.liquid.Limits;
import fr.chapeau.liquid.Mark;
import fr.chapeau.markdown.DomText;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.site.SiteLoading;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Whole pages by Jekyll and by ours.
final class SiteFidelity {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneId.of("Europe/Paris"));
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(1), 20_000_000);
    private static final int SEED = 4;

    /// Of a folder with more files than this a few are taken: a site's plug-in that chooses among
    /// them does not run, so that each page would show them all.
    private static final int MANY = 1_000;

    private static final int FEW = 20;
    private static final Set<String> PASSED_OVER = Set.of(".git", "node_modules", "_site");

    private final Reference reference;

    SiteFidelity(Reference reference) {
        this.reference = reference;
    }

    /// Every page of the sample site.
    Share sample() throws IOException {
        Path below = reference.emptied("sample");
        if (!(new SampleSite().writeBelow(below) instanceof Outcome.Done<Path>(Path source))) {
            throw new IOException("no sample site");
        }
        Path built = reference.site(source);
        Opened ours = new Opened(source);
        PostReader reader = new PostReader(ours.site, CLOCK);
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (PostSummary post : ours.index.posts()) {
            String path = post.file().path().toString();
            FrontMatter text = FrontMatter.parse(Files.readString(source.resolve(path)));
            if (reader.appearance(post.file(), text) instanceof Appearance.Appears appears) {
                expected.put(path, Files.readString(built.resolve(appears.address().file())));
                actual.put(path, ours.page(path));
            }
        }
        return Share.of("pages of the sample site", expected, actual, DomText::of);
    }

    /// The main content of some documents of a site, without its plug-ins.
    Share documents(Path checkout, String folder, int count) throws IOException {
        Path source = copied(checkout);
        List<String> paths = new ArrayList<>();
        try (Stream<Path> files = Files.list(source.resolve(folder))) {
            files.map(file -> folder + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .forEach(paths::add);
        }
        Collections.shuffle(paths, new Random(SEED));
        List<String> chosen = paths.subList(0, Math.min(count, paths.size()));
        Map<String, String> expected = reference.documents(source, chosen);
        Opened ours = new Opened(source);
        Map<String, String> actual = new TreeMap<>();
        for (String path : chosen) {
            actual.put(path, ours.page(path));
        }
        UnaryOperator<String> tree = html -> DomText.of(main(html));
        String what = "main content of " + checkout.getFileName() + "/" + folder;
        return Share.of(what, expected, actual, tree);
    }

    private static String main(String html) {
        Element main = Jsoup.parse(html).selectFirst("main");
        return main == null ? html : main.outerHtml();
    }

    private Path copied(Path checkout) throws IOException {
        Path copy = reference.emptied("checkout").toRealPath();
        Files.walkFileTree(
                checkout,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        if (PASSED_OVER.contains(String.valueOf(folder.getFileName()))) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        Files.createDirectories(
                                copy.resolve(checkout.relativize(folder).toString()));
                        thin(folder);
                        return FileVisitResult.CONTINUE;
                    }

                    private Set<Path> kept = Set.of();
                    private boolean thinned;

                    private void thin(Path folder) throws IOException {
                        try (Stream<Path> files = Files.list(folder)) {
                            List<Path> texts =
                                    files.filter(file -> file.toString().endsWith(".md"))
                                            .sorted()
                                            .toList();
                            thinned = texts.size() > MANY;
                            int step = texts.size() / FEW;
                            kept =
                                    thinned
                                            ? Set.copyOf(
                                                    Stream.iterate(0, i -> i + step)
                                                            .limit(FEW)
                                                            .map(texts::get)
                                                            .toList())
                                            : Set.of();
                        }
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (attributes.isRegularFile() && (!thinned || kept.contains(file))) {
                            Files.copy(file, copy.resolve(checkout.relativize(file).toString()));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return copy;
    }

    /// A site that is read.
    private static final class Opened {
        private final Site site;
        private final SiteIndex index;
        private final PageRenderer renderer;

        Opened(Path folder) throws IOException {
            if (!(Site.open(folder.toRealPath(), null)
                    instanceof Outcome.Done<Site>(Site opened))) {
                throw new IOException("no site in " + folder);
            }
            site = opened;
            index = new SiteLoading(site, CLOCK).load(posts -> {}).index();
            renderer = new PageRenderer(site, SiteMarkdown.of(site), CLOCK, LIMITS);
        }

        /// A page as it would be built: without marks and sources.
        String page(String path) throws IOException {
            String text = Files.readString(site.root().resolve(path));
            PostFile post = site.named(site.root().resolve(path));
            FrontMatter read = FrontMatter.parse(text);
            RenderedPage body = renderer.body(index, post, read);
            RenderedPage page = renderer.render(index, post, read, body);
            return Mark.replaced(page.html(), mark -> "").replaceAll(" data-source=\"[^\"]*\"", "");
        }
    }
}
