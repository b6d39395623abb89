package fr.chapeau.git;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;

/// The repository's own configuration file, for writing. It may hold passwords in addresses, so
/// that the file that takes its place is readable by nobody else at any moment; JGit's own saving
/// does not see to that.
final class LocalConfig {
    private final Path file;

    LocalConfig(Path file) {
        this.file = file;
    }

    void setUser(Author author) throws IOException, ConfigInvalidException, GitStop {
        Path real = file.toRealPath();
        Path lock = real.resolveSibling(real.getFileName() + ".lock");
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(real);
        try {
            Files.createFile(lock, PosixFilePermissions.asFileAttribute(permissions));
        } catch (FileAlreadyExistsException e) {
            throw GitStop.failed(GitMessage.INDEX_LOCKED, lock);
        }
        try {
            Config config = new Config();
            config.fromText(Files.readString(real));
            config.setString("user", null, "name", author.name());
            config.setString("user", null, "email", author.email());
            Files.writeString(lock, config.toText());
            Files.setPosixFilePermissions(lock, permissions);
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(lock, real, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | ConfigInvalidException e) {
            Files.deleteIfExists(lock);
            throw e;
        }
    }
}
