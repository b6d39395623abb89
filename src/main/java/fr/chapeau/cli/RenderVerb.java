package fr.chapeau.cli;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.frontmatter.PostParts;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chapeau render --body IN_DIR OUT_DIR`: what the Markdown converter makes of each body, before
/// Liquid, safety pass and rewriting of addresses.
@Command(name = "render")
@SuppressWarnings("UnusedVariable") // --body is the one kind there is so far; picocli demands it
final class RenderVerb implements Callable<Integer> {
    private final Terminal terminal;
    private final Kramdown kramdown = new Kramdown();

    @Option(names = "--body", required = true, descriptionKey = "body")
    private boolean body;

    @Parameters(index = "0", paramLabel = "IN_DIR", descriptionKey = "IN_DIR")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT_DIR", descriptionKey = "OUT_DIR")
    private Path out = Path.of("");

    RenderVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Path> sources;
        try {
            Path from = in.toRealPath();
            if (!Files.isDirectory(from)) {
                return fail(CliMessage.RENDER_NOT_A_FOLDER, in);
            }
            if (out.toAbsolutePath().normalize().startsWith(from)) {
                return fail(CliMessage.RENDER_INSIDE, out);
            }
            try (Stream<Path> files = Files.walk(from)) {
                sources = files.filter(RenderVerb::isMarkdown).sorted().toList();
            }
            tellConverter(from);
            int code = Terminal.DONE;
            Set<Path> targets = new HashSet<>();
            for (Path source : sources) {
                Path target = target(from, source);
                int one =
                        targets.add(target)
                                ? render(source, target)
                                : fail(CliMessage.RENDER_TWICE, source);
                code = Math.max(code, one);
            }
            return code;
        } catch (IOException | UncheckedIOException e) {
            return fail(CliMessage.RENDER_NOT_A_FOLDER, unreadable(e));
        }
    }

    /// Says so where the texts belong to a site that has another converter than kramdown.
    private void tellConverter(Path folder) {
        if (Site.open(folder, null) instanceof Outcome.Done<Site>(Site site)) {
            SiteConfig.Markdown markdown = site.config().markdown();
            if (!markdown.isKramdown()) {
                terminal.say(
                        Problem.of(
                                CliMessage.RENDER_CONVERTER, in.toString(), markdown.converter()));
            }
        }
    }

    /// The folder that could not be read, which may lie deep below the one given.
    private Path unreadable(Exception e) {
        return (e instanceof UncheckedIOException wrapper ? wrapper.getCause() : e)
                        instanceof FileSystemException named
                ? in.resolve(named.getFile())
                : in;
    }

    private int render(Path source, Path target) {
        Outcome<Path> written =
                PostFiles.read(source)
                        .map(file -> PostParts.split(file.text()).body().of(file.text()))
                        .map(kramdown::toHtml)
                        .then(html -> write(target, html));
        return terminal.end(written, path -> {});
    }

    private static Outcome<Path> write(Path target, String html) {
        try {
            Files.createDirectories(target.getParent());
            return Outcome.done(Files.writeString(target, html));
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.of(CliMessage.RENDER_UNWRITABLE, target.toString()).because(e));
        }
    }

    private Path target(Path from, Path source) {
        Path relative = from.relativize(source);
        String name = relative.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        return out.resolve(relative).resolveSibling(stem + ".html");
    }

    private static boolean isMarkdown(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".md") || name.endsWith(".markdown")) && Files.isRegularFile(file);
    }

    private int fail(CliMessage key, Path path) {
        terminal.say(Problem.of(key, path.toString()));
        return Terminal.FAILED;
    }
}
