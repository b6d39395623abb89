package fr.chapeau.git;

import fr.chapeau.problem.Outcome;
import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A real repository for tests, made and judged by the installed `git`, with the user's own
/// configuration cut off and a clock that stands still.
public final class GitRepo {
    /// When everything happens.
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T08:30:00Z"), ZoneId.of("Europe/Paris"));

    /// Who does everything.
    public static final Author AUTHOR = new Author("Camille Martin", "camille@example.org");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Instant now = CLOCK.instant();
    private FaultPoints faults = FaultPoints.NONE;

    private GitRepo(Path folder) {
        this.folder = folder;
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", folder.resolveSibling("no-home").toString());
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("LC_ALL", "C.UTF-8");
    }

    /// A new repository on the branch `main`, without commits, whose author is known.
    public static GitRepo init(Path folder) {
        GitRepo repo = at(folder);
        repo.mkdirs(folder);
        repo.git("init", "-q", "-b", "main");
        repo.git("config", "user.name", AUTHOR.name());
        repo.git("config", "user.email", AUTHOR.email());
        return repo;
    }

    /// Whatever is in a folder.
    public static GitRepo at(Path folder) {
        return new GitRepo(folder);
    }

    public Path folder() {
        return folder;
    }

    /// The path of a file.
    public Path file(String path) {
        return folder.resolve(path);
    }

    /// Goes to another time: what follows is committed then.
    public GitRepo on(Instant moment) {
        now = moment;
        return this;
    }

    /// Sets an environment variable for all that follows.
    public GitRepo with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// Is told of each step of what Chapeau does from now on.
    public GitRepo faults(FaultPoints points) {
        faults = points;
        return this;
    }

    public GitRepo write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public GitRepo write(String path, byte[] bytes) {
        try {
            Path file = file(path);
            mkdirs(file.getParent() == null ? folder : file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a programme into a file.
    public GitRepo script(String path, String... lines) {
        write(path, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        return mode(path, "rwxr-xr-x");
    }

    public GitRepo mode(String path, String permissions) {
        try {
            Files.setPosixFilePermissions(file(path), PosixFilePermissions.fromString(permissions));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GitRepo link(String path, String target) {
        try {
            mkdirs(folder);
            Files.createSymbolicLink(file(path), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GitRepo delete(String path) {
        try {
            Files.delete(file(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives a committed file another name, in a folder that may be new.
    public GitRepo move(String from, String to) {
        Path parent = file(to).getParent();
        mkdirs(parent == null ? folder : parent);
        git("mv", from, to);
        return this;
    }

    public String read(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String path) {
        try {
            return Files.readAllBytes(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GitRepo add(String... paths) {
        List<String> arguments = new ArrayList<>(List.of("add", "--"));
        arguments.addAll(List.of(paths));
        git(arguments.toArray(String[]::new));
        return this;
    }

    /// Commits all there is.
    public GitRepo commitAll(String message) {
        git("add", "-A");
        git("commit", "-q", "-m", message);
        return this;
    }

    /// Full id of what a name stands for.
    public String id(String name) {
        return git("rev-parse", "--verify", name).strip();
    }

    /// What `git` prints; it must succeed.
    public String git(String... arguments) {
        Ran ran = tryGit(arguments);
        if (ran.exit() != 0) {
            throw new AssertionError("git " + String.join(" ", arguments) + ": " + ran.output());
        }
        return ran.output();
    }

    /// What `git` prints, whether it succeeds or not.
    public Ran tryGit(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /// Runs a line of shell in the folder.
    public String sh(String line) {
        Ran ran = run(List.of("sh", "-c", line));
        if (ran.exit() != 0) {
            throw new AssertionError(line + ": " + ran.output());
        }
        return ran.output();
    }

    /// What Chapeau is told of the machine; no variable names a person or a time.
    public Machine machine() {
        return new Machine(CLOCK, environment, faults);
    }

    /// The repository as Chapeau opens it.
    public Checkout open() {
        if (Checkout.discover(folder, machine())
                instanceof Outcome.Done<Optional<Checkout>>(Optional<Checkout> checkout)) {
            return checkout.orElseThrow();
        }
        throw new AssertionError("cannot be opened: " + Checkout.discover(folder, machine()));
    }

    private Ran run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            String when = "@" + now.getEpochSecond() + " +0100";
            builder.environment().put("GIT_AUTHOR_DATE", when);
            builder.environment().put("GIT_COMMITTER_DATE", when);
            Process process = builder.redirectErrorStream(true).start();
            process.getOutputStream().close();
            byte[] output = process.getInputStream().readAllBytes();
            return new Ran(process.waitFor(), new String(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void mkdirs(Path dir) {
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What became of a command.
    public record Ran(int exit, String output) {}
}
