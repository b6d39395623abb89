package fr.chapeau.site;

import fr.chapeau.site.PostFile.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file is written in, by its extension.
///
/// @param markdownExtensions lower-case, without dot (`markdown_ext`)
record Markups(List<String> markdownExtensions) {

    /// Empty for a file that is no text of the site: styles, scripts, images, feeds.
    Optional<Markup> of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot <= 0) {
            return Optional.empty();
        }
        if (markdownExtensions.contains(extension)) {
            return Optional.of(Markup.MARKDOWN);
        }
        return extension.equals("html") || extension.equals("htm")
                ? Optional.of(Markup.HTML)
                : Optional.empty();
    }
}
