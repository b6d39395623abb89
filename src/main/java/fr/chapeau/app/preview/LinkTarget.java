package fr.chapeau.app.preview;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a link of a page leads, as far as a reader may follow it.
public sealed interface LinkTarget {

    /// What to give to someone who wants the address.
    String address();

    /// An article of the site.
    ///
    /// @param path from the site's root
    /// @param online where the world reads it; null where the site does not say
    record Post(String address, Path path, String title, @Nullable URI online)
            implements LinkTarget {

        /// Where the world reads it, where the site says so.
        public Optional<URI> published() {
            return Optional.ofNullable(online);
        }
    }

    /// A page of the web, over http or https.
    record Web(String address, URI uri) implements LinkTarget {}

    /// A person to write to.
    ///
    /// @param address without `mailto:`
    record Mail(String address) implements LinkTarget {}

    /// A place of the same page.
    ///
    /// @param id of the element there; empty for the page's start
    record InPage(String address, String id) implements LinkTarget {}

    /// Nothing that may be opened: another scheme, or an address that cannot be read.
    record Closed(String address) implements LinkTarget {}
}
