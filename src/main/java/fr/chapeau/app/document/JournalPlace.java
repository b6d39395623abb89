package fr.chapeau.app.document;

import fr.chapeau.text.ProcessStamp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/// Where one process keeps what is not saved yet of one opened folder.
///
/// @param root the opened folder; paths of texts are kept relative to it, so that it may move
/// @param folder for Chapeau alone, never in the work tree
/// @param process whose journal it is
public record JournalPlace(Path root, Path folder, ProcessStamp process) {

    /// For a checkout: in its Git directory.
    public static JournalPlace inGit(Path workTree, Path gitDirectory) {
        return new JournalPlace(workTree, gitDirectory.resolve("chapeau"), ProcessStamp.current());
    }

    /// For a folder without Git: in the user's own state folder.
    public static JournalPlace inState(Path root, Path stateFolder) {
        byte[] path = root.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        String name = UUID.nameUUIDFromBytes(path).toString();
        return new JournalPlace(root, stateFolder.resolve(name), ProcessStamp.current());
    }

    /// Folder of the journals, one for each process.
    Path journals() {
        return folder.resolve("journal");
    }

    /// Folder of what others wrote and was replaced, for [PutAside].
    public Path aside() {
        return folder.resolve("kept");
    }
}
