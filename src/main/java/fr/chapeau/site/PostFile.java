package fr.chapeau.site;

import java.nio.file.Path;

/// A content file and where it belongs.
///
/// @param path from the site's root, as the file system spells it
/// @param draft whether it lies in a `_drafts` folder
public record PostFile(
        Path path, PostCollection collection, Markup markup, boolean draft, Building building) {

    /// What the body is written in, by the file's extension.
    public enum Markup {
        MARKDOWN,
        HTML
    }

    /// Whether Jekyll takes the file for a document (a draft, where drafts are shown), and if not,
    /// why.
    public enum Building {
        DOCUMENT,
        /// Its folder is not declared in `_config.yml`.
        COLLECTION_NOT_DECLARED,
        /// In `_posts`, a name has to begin with a date.
        NAME_WITHOUT_DATE,
        /// The first line is not `---`: a byte order mark or a conflict marker stands before it.
        HEADER_HIDDEN,
        /// It lies outside the folders that Jekyll reads, or is excluded.
        NOT_READ
    }

    /// The file's name.
    public String name() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
