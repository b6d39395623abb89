package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.SiteFile;
import fr.chapeau.ui.kit.Folded;
import org.jspecify.annotations.Nullable;

/// A file of the site as the picker searches it: each word of a search is looked for in the name,
/// so "phare couchant" finds `phare-au-couchant.jpg`.
///
/// @param name as searches compare it
record FoundFile(SiteFile file, Folded name) {

    static FoundFile of(SiteFile file) {
        return new FoundFile(file, Folded.of(file.name()));
    }

    /// @param folder null for any
    boolean matches(Folded query, @Nullable String folder) {
        return (folder == null || file.folder().equals(folder)) && name.hasAllWordsOf(query);
    }
}
