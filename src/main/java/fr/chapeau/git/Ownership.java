package fr.chapeau.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// Whether a checkout is the user's own. Its configuration and hooks are programmes to be run, so
/// Git opens somebody else's only where the user's configuration names it (`safe.directory`), and
/// so does Chapeau.
final class Ownership {
    private static final Path SELF = Path.of("/proc/self");

    private final GitConfig config;
    private final Machine machine;

    Ownership(GitConfig config, Machine machine) {
        this.config = config;
        this.machine = machine;
    }

    void check(GitFolders folders) throws GitStop, IOException {
        if (!Files.exists(SELF)) {
            return; // no way to ask who we are
        }
        Object user = ownerOf(SELF.toRealPath());
        Set<Object> owners = new HashSet<>();
        owners.add(ownerOf(folders.workTree()));
        owners.add(ownerOf(folders.own()));
        owners.remove(user);
        if (user.equals(0)) {
            owners.remove(sudoUser());
        }
        if (!owners.isEmpty() && !isNamedSafe(folders.workTree())) {
            throw GitStop.failed(GitMessage.OPEN_FOREIGN, folders.workTree());
        }
    }

    private boolean isNamedSafe(Path workTree) throws IOException {
        boolean safe = false;
        for (String value : config.fromUser("safe", "directory")) {
            String named = value.startsWith("~/") ? config.home() + value.substring(1) : value;
            if (named.isEmpty()) {
                safe = false;
            } else if (named.equals("*")) {
                safe = true;
            } else if (named.endsWith("/*")) {
                safe |= workTree.startsWith(Path.of(named.substring(0, named.length() - 1)));
            } else {
                safe |= workTree.equals(real(Path.of(named)));
            }
        }
        return safe;
    }

    /// Who became root by `sudo`; Git counts that user's checkouts as root's own.
    private Object sudoUser() {
        String id = machine.environment().getOrDefault("SUDO_UID", "");
        return id.matches("\\d{1,9}") ? Integer.valueOf(id) : "";
    }

    private static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path;
    }

    private static Object ownerOf(Path path) throws IOException {
        return Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }
}
