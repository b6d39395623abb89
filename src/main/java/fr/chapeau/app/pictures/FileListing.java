package fr.chapeau.app.pictures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files of the site that a field can name: those of the folder that it names most often first,
/// in each folder the newest first.
///
/// @param folders that hold one, in the same order
/// @param current the file that the field names now
/// @param newFiles folder that a file from outside would be copied into, from the site's root
/// @param complete false where the search was broken off
public record FileListing(
        List<SiteFile> files,
        List<FolderCount> folders,
        @Nullable SiteFile current,
        String newFiles,
        boolean complete) {

    public FileListing {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }

    /// A folder, from the site's root, and how many of the files it holds.
    public record FolderCount(String folder, int files) {}

    /// The file that the field names now, where it is among the files.
    public Optional<SiteFile> named() {
        return Optional.ofNullable(current);
    }
}
