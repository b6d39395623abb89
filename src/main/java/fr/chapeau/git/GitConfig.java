package fr.chapeau.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// What Git's configuration says: system, user, repository, work tree and environment, with their
/// includes, the last word winning (`git-config`, "FILES"). JGit's own reading lacks conditional
/// includes, `config.worktree` and the variables.
final class GitConfig {
    private final Config all;
    private final Config user;
    private final Path home;

    private GitConfig(Config all, Config user, Path home) {
        this.all = all;
        this.user = user;
        this.home = home;
    }

    static GitConfig read(GitFolders folders, Machine machine)
            throws IOException, ConfigInvalidException {
        Path home = home(machine);
        ConfigText text = new ConfigText(folders.own(), home, Set.of());
        GitConfig config = read(text, folders, machine, home);
        return text.asksForRemotes()
                ? read(
                        new ConfigText(folders.own(), home, config.remotes()),
                        folders,
                        machine,
                        home)
                : config;
    }

    private static GitConfig read(ConfigText text, GitFolders folders, Machine machine, Path home)
            throws IOException, ConfigInvalidException {
        StringBuilder lines = new StringBuilder();
        for (Path file : userFiles(machine, home)) {
            lines.append(text.of(file));
        }
        Config user = parse(lines);
        lines.append(text.of(folders.common().resolve("config")));
        if (parse(lines).getBoolean("extensions", "worktreeConfig", false)) {
            lines.append(text.of(folders.own().resolve("config.worktree")));
        }
        Config all = parse(lines);
        addVariables(all, machine.environment());
        return new GitConfig(all, user, home);
    }

    Optional<String> string(String section, @Nullable String subsection, String name) {
        return Optional.ofNullable(all.getString(section, subsection, name));
    }

    Optional<String> string(String section, String name) {
        return string(section, null, name);
    }

    /// A value that names a file; `~/` is the user's home.
    Optional<String> path(String section, String name) {
        return string(section, name)
                .map(value -> value.startsWith("~/") ? home + value.substring(1) : value);
    }

    boolean flag(String section, String name, boolean otherwise) {
        try {
            return all.getBoolean(section, name, otherwise);
        } catch (IllegalArgumentException e) {
            return otherwise; // no boolean; Git would complain, and name the line
        }
    }

    int number(String section, String name) {
        return all.getInt(section, null, name, 0);
    }

    Set<String> names(String section) {
        return all.getNames(section);
    }

    /// Values of a setting that no repository may give (`git-config`, "Protected configuration").
    List<String> fromUser(String section, String name) {
        return Arrays.asList(user.getStringList(section, null, name));
    }

    Path home() {
        return home;
    }

    private static Config parse(CharSequence lines) throws ConfigInvalidException {
        Config config = new Config();
        config.fromText(lines.toString());
        return config;
    }

    private static Path home(Machine machine) {
        String home = machine.environment().get("HOME");
        return Path.of(home == null ? System.getProperty("user.home") : home);
    }

    private Set<String> remotes() {
        return all.getSubsections("remote").stream()
                .flatMap(name -> Arrays.stream(all.getStringList("remote", name, "url")))
                .collect(Collectors.toSet());
    }

    private static List<Path> userFiles(Machine machine, Path home)
            throws IOException, ConfigInvalidException {
        Map<String, String> environment = machine.environment();
        List<Path> files = new ArrayList<>();
        if (!environment.containsKey("GIT_CONFIG_NOSYSTEM")) {
            systemFile(environment).ifPresent(files::add);
        }
        String other = environment.get("GIT_CONFIG_GLOBAL");
        if (other != null) {
            files.add(Path.of(other));
        } else {
            String folder = environment.getOrDefault("XDG_CONFIG_HOME", "");
            Path settings = folder.isEmpty() ? home.resolve(".config") : Path.of(folder);
            files.add(settings.resolve("git").resolve("config"));
            files.add(home.resolve(".gitconfig"));
        }
        return files;
    }

    private static Optional<Path> systemFile(Map<String, String> environment)
            throws IOException, ConfigInvalidException {
        String other = environment.get("GIT_CONFIG_SYSTEM");
        if (other != null) {
            return Optional.of(Path.of(other));
        }
        return SystemReader.getInstance().getSystemConfig() instanceof FileBasedConfig file
                ? Optional.ofNullable(file.getFile()).map(File::toPath)
                : Optional.empty();
    }

    /// `GIT_CONFIG_COUNT` and the pairs it counts (`git-config`, "ENVIRONMENT").
    private static void addVariables(Config config, Map<String, String> environment) {
        String count = environment.getOrDefault("GIT_CONFIG_COUNT", "");
        int pairs = count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0;
        for (int i = 0; i < pairs; i++) {
            String key = environment.getOrDefault("GIT_CONFIG_KEY_" + i, "");
            String value = environment.getOrDefault("GIT_CONFIG_VALUE_" + i, "");
            int first = key.indexOf('.');
            int last = key.lastIndexOf('.');
            if (first > 0) {
                String subsection = first == last ? null : key.substring(first + 1, last);
                config.setString(
                        key.substring(0, first), subsection, key.substring(last + 1), value);
            }
        }
    }
}
