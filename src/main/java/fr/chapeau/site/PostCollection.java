package fr.chapeau.site;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Posts that belong together and have their fields in common.
///
/// @param kind why they belong together
/// @param label Jekyll's name of it: `posts`, `pages`, `actualites`; of a plain folder its path
/// @param folder where its files lie, from the site's root, with slashes; empty for the root itself
///   and for collections that lie in many folders
/// @param declaredTitle what `_config.yml` calls it, if it does
/// @param output whether Jekyll writes a page for each of its posts
public record PostCollection(
        Kind kind, String label, String folder, @Nullable String declaredTitle, boolean output) {

    /// Why posts belong together.
    public enum Kind {
        /// Dated posts and drafts: `_posts` and `_drafts`, wherever they lie.
        POSTS,
        /// A folder that `_config.yml` declares under `collections`.
        DECLARED,
        /// Files with front matter outside collections.
        PAGES,
        /// A `_folder` of posts that `_config.yml` does not declare: the site does not build it.
        UNDECLARED,
        /// A folder of a checkout that is no Jekyll site.
        FOLDER
    }

    /// What the site itself calls it: the declared title, else the label in words. Empty for the
    /// kinds whose name is a word of the interface, and for the root of a plain folder.
    ///
    /// @param reader the language of whoever reads it
    public Optional<String> title(Locale reader) {
        if (declaredTitle != null && !declaredTitle.isBlank()) {
            return Optional.of(declaredTitle);
        }
        return switch (kind) {
            case POSTS, PAGES -> Optional.empty();
            case DECLARED, UNDECLARED -> Optional.of(KeyLabel.of(label, reader));
            case FOLDER -> label.isEmpty() ? Optional.empty() : Optional.of(label);
        };
    }
}
