package fr.chapeau.app.posts;

import fr.chapeau.app.commit.CommitArticles;
import fr.chapeau.app.commit.CommitDraft;
import fr.chapeau.app.document.JournalPlace;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.Author;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.CommitResult;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A small site in a real repository, looked at with `git` itself.
final class GitSite implements AutoCloseable {
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Europe/Paris"));
    static final String CONFIG =
            """
            timezone: Europe/Paris
            permalink: pretty
            plugins: [jekyll-redirect-from]
            collections:
              actualites: {output: true, permalink: /actus/:title/}
            defaults:
            - {scope: {path: "", type: posts}, values: {layout: post, image: ""}}
            """;

    private final Path root;
    private final Workspace workspace;
    private final SiteSession session;

    private GitSite(Path root) {
        this.root = root;
        this.workspace = done(Workspace.open(root));
        this.session = new SiteSession(workspace, CLOCK);
    }

    /// With files given as path and text in turn, all committed.
    static GitSite of(Path folder, String... files) throws Exception {
        Path root = folder.toRealPath();
        write(root, "_config.yml", CONFIG);
        for (int i = 0; i < files.length; i += 2) {
            write(root, files[i], files[i + 1]);
        }
        git(root, "init", "-q", "-b", "main");
        git(root, "config", "user.name", "Ada");
        git(root, "config", "user.email", "ada@example.org");
        git(root, "config", "commit.gpgsign", "false");
        git(root, "add", "-A");
        git(root, "commit", "-q", "-m", "Début");
        return new GitSite(root);
    }

    static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Path root() {
        return root;
    }

    Site site() {
        return workspace.site();
    }

    SiteIndex index() {
        session.load(posts -> {});
        return session.index();
    }

    PostFile post(String path) {
        return site().named(root.resolve(path));
    }

    Path ownFolder() {
        Checkout checkout = workspace.checkout().orElseThrow();
        return JournalPlace.inGit(checkout.workTree(), checkout.gitDir()).folder();
    }

    Workspace workspace() {
        return workspace;
    }

    MovedPosts moved() {
        return new MovedPosts(root, ownFolder());
    }

    /// Commits as the window does, errors of the checks let pass.
    void commit(Path file) {
        index();
        CommitArticles articles =
                new CommitArticles(workspace, session.checks(), session.kramdown());
        CommitDraft draft = done(articles.prepare(List.of(file)));
        CommitResult result =
                done(
                        articles.commit(
                                draft, "Essai", "pour voir", new Author("Ada", "ada@example.org")));
        if (!(result instanceof CommitResult.Committed)) {
            throw new AssertionError(result);
        }
    }

    String git(String... arguments) throws Exception {
        return git(root, arguments);
    }

    private static String git(Path root, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(output);
        }
        return output;
    }

    /// The texts of the work tree, by path.
    Map<String, String> files() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString();
                if (!path.startsWith(".git/") && !path.equals("_config.yml")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Problem problem) -> throw new AssertionError(problem);
            case Outcome.Failed<T>(Problem problem) -> throw new AssertionError(problem);
        };
    }

    static String problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
            case Outcome.Refused<?>(Problem problem) -> problem.message().key().name();
            case Outcome.Failed<?>(Problem problem) -> problem.message().key().name();
        };
    }

    @Override
    public void close() {
        workspace.close();
    }
}
