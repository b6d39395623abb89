package fr.chapeau.ui.library;

import fr.chapeau.site.Publication;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the library takes from the file of one post.
///
/// @param path names the post; its last part is searched too
/// @param title empty where there is none
/// @param date for the order, newest first; null for a post without date
/// @param dateText the date in words; empty without date
/// @param collection as it is to be shown
/// @param publication whether the site shows it
public record LibraryPost(
        Path path,
        String title,
        @Nullable Instant date,
        String dateText,
        String collection,
        Publication publication) {

    String fileName() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /// The title, or the file's name where there is none.
    String name() {
        return title.isBlank() ? fileName() : title;
    }
}
