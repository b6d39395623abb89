package fr.chapeau.site;

/// Where a post is on the site.
///
/// @param baseurl path that the whole site lies under; empty for none
/// @param url from there, with `%..` for what an address cannot hold
/// @param file that Jekyll writes, from its destination
public record PostAddress(String baseurl, String url, String file) {

    /// The address as people read it.
    public String readable() {
        return baseurl + UrlText.unescape(url);
    }

    /// `Document#destination`, `Page#destination`.
    ///
    /// @param index what is written for an address that ends with a slash
    static PostAddress of(String baseurl, String url, String index, String outputExtension) {
        String path = UrlText.unescape(url).substring(1);
        String file =
                url.endsWith("/")
                        ? path + index
                        : path.endsWith(outputExtension) ? path : path + outputExtension;
        return new PostAddress(baseurl, url, file);
    }
}
