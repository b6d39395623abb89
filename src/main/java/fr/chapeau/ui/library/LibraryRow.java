package fr.chapeau.ui.library;

import fr.chapeau.git.DraftState;
import fr.chapeau.ui.kit.Folded;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;

/// One post as the library shows it: what its file says joined with what is known from elsewhere.
///
/// @param searched title and file name, folded once
/// @param errors number of findings that are errors; 0 as well while they are not known
/// @param draft how it differs from what is committed
/// @param unsaved whether it is open with text that is not in its file
record LibraryRow(
        LibraryPost post, Folded searched, int errors, DraftState draft, boolean unsaved) {
    /// Newest first, what has no date last; no two posts are equal.
    static final Comparator<LibraryRow> ORDER =
            Comparator.<LibraryRow, Instant>comparing(
                            row -> row.post.date() == null ? Instant.MIN : row.post.date())
                    .reversed()
                    .thenComparing(row -> row.searched.text())
                    .thenComparing(LibraryRow::path);

    Path path() {
        return post.path();
    }
}
