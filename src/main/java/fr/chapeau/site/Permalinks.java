package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which template an address follows: the file's own permalink, that of its collection, that of the
/// site.
final class Permalinks {
    /// `Configuration::STYLE_TO_PERMALINK`.
    private static final Map<String, String> STYLES =
            Map.of(
                    "none", "/:categories/:title:output_ext",
                    "date", "/:categories/:year/:month/:day/:title:output_ext",
                    "ordinal", "/:categories/:year/:y_day/:title:output_ext",
                    "pretty", "/:categories/:year/:month/:day/:title/",
                    "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext");

    private final SiteConfig config;

    Permalinks(SiteConfig config) {
        this.config = config;
    }

    String baseurl() {
        return config.addresses().baseurl();
    }

    /// The `permalink` of a file's values: `Document#permalink`, `Page#permalink`.
    static Optional<String> own(PostData data) throws JekyllStop {
        PsychValue value = data.get("permalink");
        if (!PostData.isTruthy(value)) {
            return Optional.empty();
        }
        return Optional.of(text(value, Appearance.Fault.PERMALINK_NO_TEXT));
    }

    /// The text that Jekyll needs where it does not look at what it is given.
    static String text(@Nullable PsychValue value, Appearance.Fault otherwise) throws JekyllStop {
        if (value instanceof PsychValue.Text(String text)) {
            return text;
        }
        throw new JekyllStop(otherwise, value == null ? "" : PostData.text(value));
    }

    /// `Collection#url_template`; for posts with `Configuration#add_default_collections`.
    String ofCollection(PostCollection collection) {
        String declared =
                config.collection(collection.label())
                        .map(SiteConfig.Declared::permalink)
                        .orElse(null);
        if (declared != null) {
            return declared;
        }
        String site = config.addresses().permalink();
        return collection.kind() == PostCollection.Kind.POSTS
                ? STYLES.getOrDefault(site, site)
                : withSuffix("/:collection/:path");
    }

    /// `Page#template`.
    ///
    /// @param index whether the page is a folder's index
    String ofPage(String outputExtension, boolean index) {
        boolean html =
                outputExtension.equals(".html")
                        || outputExtension.equals(".xhtml")
                        || outputExtension.equals(".htm");
        if (!html) {
            return "/:path/:basename:output_ext";
        }
        return index ? "/:path/" : withSuffix("/:path/:basename");
    }

    /// `Utils.add_permalink_suffix`.
    private String withSuffix(String template) {
        String style = config.addresses().permalink();
        return switch (style) {
            case "pretty" -> template + "/";
            case "date", "ordinal", "none" -> template + ":output_ext";
            default ->
                    template
                            + (style.endsWith("/") ? "/" : "")
                            + (style.endsWith(":output_ext") ? ":output_ext" : "");
        };
    }

    /// `Renderer#output_ext`: the permalink's extension, else what the converter makes.
    static String outputExtension(Optional<String> permalink, PostFile file) {
        String own =
                permalink.filter(link -> !link.endsWith("/")).map(UrlText::extension).orElse("");
        if (!own.isEmpty()) {
            return own;
        }
        return switch (file.markup()) {
            case MARKDOWN -> ".html";
            case HTML -> UrlText.extension(file.name());
        };
    }
}
