package fr.chapeau.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What `_config.yml` says, as far as Chapeau asks; Jekyll's own defaults where it says nothing.
///
/// @param collections the declared ones in their order; `posts` only where the site names it
/// @param defaults front matter defaults in their order
/// @param plugins that the site names, also under the older `gems`
/// @param language `lang` or `language`, if it says so
public record SiteConfig(
        Reading reading,
        Publishing publishing,
        Addresses addresses,
        Markdown markdown,
        List<Declared> collections,
        List<DefaultSet> defaults,
        List<String> plugins,
        @Nullable String language) {

    public SiteConfig {
        collections = List.copyOf(collections);
        defaults = List.copyOf(defaults);
        plugins = List.copyOf(plugins);
    }

    /// What Jekyll reads.
    ///
    /// @param source folder of the content, from the configuration's folder; empty for that itself
    /// @param destination folder that the site is written to, likewise
    /// @param collectionsDir folder of the collections, from the source; empty for that itself
    /// @param exclude with Jekyll's own ones
    /// @param markdownExtensions lower-case, without dot
    /// @param reserved folders that hold no posts: layouts, includes, data, plug-ins, styles
    public record Reading(
            String source,
            String destination,
            String collectionsDir,
            List<String> include,
            List<String> exclude,
            List<String> markdownExtensions,
            List<String> reserved) {
        public Reading {
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
            markdownExtensions = List.copyOf(markdownExtensions);
            reserved = List.copyOf(reserved);
        }
    }

    /// What Jekyll writes of what it reads.
    ///
    /// @param limitPosts how many of the newest posts are read; 0 for all
    /// @param timezone IANA name of the zone of dates without one; null for the machine's
    public record Publishing(
            boolean future,
            boolean unpublished,
            boolean showDrafts,
            int limitPosts,
            @Nullable String timezone) {}

    /// Where pages go.
    ///
    /// @param url scheme and host, without a final slash; empty if not said
    /// @param baseurl path before every address, without a final slash; empty if none
    /// @param permalink `date`, `pretty`... or a template
    public record Addresses(String url, String baseurl, String permalink) {}

    /// How Markdown becomes HTML.
    ///
    /// @param converter `markdown`, in small letters; Jekyll's own is `kramdown`
    /// @param kramdown the plain values under `kramdown`, with the site's `highlighter`
    public record Markdown(String converter, Map<String, Object> kramdown) {
        public Markdown {
            kramdown = Collections.unmodifiableMap(new LinkedHashMap<>(kramdown));
        }

        /// Whether Jekyll's own converter does it; another is a plug-in's.
        public boolean isKramdown() {
            return converter.equals("kramdown");
        }
    }

    /// A declared collection.
    ///
    /// @param label as Jekyll cleans it: letters without accent, figures, `_`, `-` and `.`
    /// @param title `title` of its metadata
    public record Declared(
            String label, @Nullable String title, boolean output, @Nullable String permalink) {}

    /// What the site declares of a collection.
    public Optional<Declared> collection(String label) {
        return collections.stream().filter(one -> one.label().equals(label)).findFirst();
    }
}
