package fr.chapeau.git;

import java.nio.file.Path;

/// Where a hook of a work tree is, or would be.
///
/// @param file absolute
/// @param own whether it serves this repository alone; a folder that the user's own configuration
///   names for all repositories does not
public record HookFile(Path file, boolean own) {

    static HookFile of(String name, GitFolders folders, GitConfig config) {
        Path folder = Hooks.folder(folders, config).normalize();
        boolean own =
                folder.startsWith(folders.workTree())
                        || folder.startsWith(folders.common())
                        || folder.startsWith(folders.own());
        return new HookFile(folder.resolve(name), own);
    }
}
