package fr.chapeau.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.jspecify.annotations.Nullable;

/// Lines of a configuration file with what it includes in place of the includes (`git-config`,
/// "Includes" and "Conditional includes").
final class ConfigText {
    /// As many as Git follows, one file from within another.
    private static final int DEPTH = 10;

    private static final Pattern SECTION = Pattern.compile("\\s*\\[.*");
    private static final Pattern INCLUDE =
            Pattern.compile(
                    "\\s*\\[\\s*include(?<if>If\\s+\"(?<condition>(?:[^\"\\\\]|\\\\.)*)\")?\\s*](?<rest>.*)",
                    Pattern.CASE_INSENSITIVE);

    private final Path gitFolder;
    private final Path home;
    private final Set<String> remotes;
    private boolean asksForRemotes;

    /// @param remotes addresses that `hasconfig:remote.*.url:` may match
    ConfigText(Path gitFolder, Path home, Set<String> remotes) {
        this.gitFolder = gitFolder;
        this.home = home;
        this.remotes = Set.copyOf(remotes);
    }

    /// Whether an include depended on the addresses of remotes.
    boolean asksForRemotes() {
        return asksForRemotes;
    }

    /// The lines; none when there is no such file.
    String of(Path file) throws IOException, ConfigInvalidException {
        StringBuilder lines = new StringBuilder();
        append(file, DEPTH, lines);
        return lines.toString();
    }

    private void append(Path file, int depth, StringBuilder lines)
            throws IOException, ConfigInvalidException {
        if (depth == 0 || !Files.exists(file) || Files.isDirectory(file)) {
            return;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        StringBuilder include = null;
        boolean holds = false;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            Matcher header = INCLUDE.matcher(line);
            boolean isInclude = header.matches();
            if (include != null && (isInclude || SECTION.matcher(line).matches())) {
                follow(include, holds, file, depth, lines);
                include = null;
            }
            if (isInclude) {
                include = new StringBuilder("[include-here]").append(header.group("rest"));
                holds = header.group("if") == null || holds(header.group("condition"), file);
            } else if (include == null) {
                lines.append(line);
            } else {
                include.append(line);
            }
            (include == null ? lines : include).append('\n');
        }
        if (include != null) {
            follow(include, holds, file, depth, lines);
        }
    }

    private void follow(
            StringBuilder include, boolean holds, Path file, int depth, StringBuilder lines)
            throws IOException, ConfigInvalidException {
        Config section = new Config();
        section.fromText(include.toString());
        if (holds) {
            for (String target : section.getStringList("include-here", null, "path")) {
                append(resolve(target, file), depth - 1, lines);
            }
        }
    }

    private Path resolve(String target, Path file) {
        return target.startsWith("~/")
                ? home.resolve(target.substring(2))
                : file.resolveSibling(target);
    }

    private boolean holds(@Nullable String condition, Path file) throws IOException {
        String text = condition == null ? "" : condition.replaceAll("\\\\(.)", "$1");
        int colon = text.indexOf(':');
        String pattern = text.substring(colon + 1);
        return switch (text.substring(0, Math.max(colon, 0))) {
            case "gitdir" -> isGitFolder(pattern, file, false);
            case "gitdir/i" -> isGitFolder(pattern, file, true);
            case "onbranch" -> isBranch(pattern);
            case "hasconfig" -> isRemote(pattern);
            default -> false;
        };
    }

    private boolean isGitFolder(String pattern, Path file, boolean anyCase) throws IOException {
        String wanted = pattern;
        if (wanted.startsWith("~/")) {
            wanted = home + wanted.substring(1);
        } else if (wanted.startsWith("./")) {
            wanted = file.toRealPath().getParent() + wanted.substring(1);
        } else if (!wanted.startsWith("/")) {
            wanted = "**/" + wanted;
        }
        String folder = gitFolder.toString();
        return anyCase
                ? Wildcards.match(wanted.toLowerCase(Locale.ROOT), folder.toLowerCase(Locale.ROOT))
                : Wildcards.match(wanted, folder);
    }

    private boolean isBranch(String pattern) throws IOException {
        Optional<String> branch = HeadFile.branch(gitFolder);
        return branch.isPresent() && Wildcards.match(pattern, branch.get());
    }

    private boolean isRemote(String pattern) {
        asksForRemotes = true;
        String kind = "remote.*.url:";
        return pattern.startsWith(kind)
                && remotes.stream()
                        .anyMatch(address ->
                                Wildcards.match(pattern.substring(kind.length()), address));
    }
}
