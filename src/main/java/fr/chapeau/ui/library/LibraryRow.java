package fr.chapeau.ui.library;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One post as the library shows it.
///
/// @param path names the post; its last part is searched too
/// @param title empty where there is none
/// @param date for the order, newest first; null for a post without date
/// @param dateText the date in words; empty without date
/// @param collection as it is to be shown
/// @param errors number of findings that are errors; 0 as well while they are not known
public record LibraryRow(
        Path path,
        String title,
        @Nullable Instant date,
        String dateText,
        String collection,
        State state,
        int errors) {

    /// Both axes of a post's state.
    public record State(Publication publication, Draft draft) {}

    /// Whether the site shows it.
    public enum Publication {
        PUBLISHED,
        UNPUBLISHED,
        SCHEDULED
    }

    /// How it differs from what is committed.
    public enum Draft {
        UNCHANGED,
        CHANGED,
        NEW,
        CONFLICT
    }

    /// The same post with another number of errors.
    public LibraryRow withErrors(int now) {
        return new LibraryRow(path, title, date, dateText, collection, state, now);
    }

    String fileName() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /// The title, or the file's name where there is none.
    String name() {
        return title.isBlank() ? fileName() : title;
    }
}
