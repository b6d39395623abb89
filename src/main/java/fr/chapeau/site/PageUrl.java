package fr.chapeau.site;

import java.util.Optional;

/// Where a page goes: `Jekyll::Page#url`, `#url_placeholders`, `URL#generate_url_from_hash`.
final class PageUrl {
    private PageUrl() {}

    /// @param path from the source
    static PostAddress of(String path, PostFile file, PostData data, Permalinks permalinks)
            throws JekyllStop {
        Optional<String> permalink = Permalinks.own(data);
        String extension = Permalinks.outputExtension(permalink, file);
        String basename = basename(file.name());
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : "/" + path.substring(0, slash);
        String template =
                permalink.orElseGet(() -> permalinks.ofPage(extension, basename.equals("index")));
        String url = filled(template, ":path", folder);
        url = filled(url, ":basename", basename);
        url = filled(url, ":output_ext", extension);
        return PostAddress.of(
                permalinks.baseurl(), UrlText.sanitize(url), "index" + extension, extension);
    }

    private static String filled(String template, String part, String value) throws JekyllStop {
        return template.contains(":") ? template.replace(part, UrlText.escape(value)) : template;
    }

    /// `Page#process`.
    private static String basename(String name) {
        int end = name.length() - UrlText.extension(name).length();
        while (end > 0 && name.charAt(end - 1) == '.') {
            end--;
        }
        return name.substring(0, end);
    }
}
