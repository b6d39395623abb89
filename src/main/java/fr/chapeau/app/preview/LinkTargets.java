package fr.chapeau.app.preview;

import fr.chapeau.site.Appearance;
import fr.chapeau.site.PostAddress;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.PostsByAddress;
import fr.chapeau.site.SiteConfig;
import fr.chapeau.site.SiteIndex;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides where the links of a page lead. Only http and https addresses ever come out as something
/// to open. Reads files, so never on the JavaFX thread. Thread-safe.
public final class LinkTargets {
    /// What a browser passes over in an address ("basic URL parser" of the URL standard).
    private static final Pattern PASSED_OVER = Pattern.compile("[\\t\\n\\r]");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final String MAIL = "mailto:";

    /// Stands for the site where it does not say where it is.
    private static final String SOMEWHERE = "http://site.invalid";

    private final SiteConfig.Addresses site;
    private final PostsByAddress posts;

    /// @param reader for the same site
    public LinkTargets(SiteIndex index, PostReader reader) {
        this.site = index.site().config().addresses();
        this.posts = new PostsByAddress(index, reader);
    }

    /// Where a link leads.
    ///
    /// @param written address as the page has it
    /// @param from where the page is that it stands on
    public LinkTarget of(String written, Appearance from) {
        String address = PASSED_OVER.matcher(written).replaceAll("").strip();
        String lower = address.toLowerCase(Locale.ROOT);
        if (address.startsWith("#")) {
            return new LinkTarget.InPage(address, decoded(address.substring(1)));
        }
        if (lower.startsWith(MAIL)) {
            return mail(address);
        }
        boolean web = lower.startsWith("http:") || lower.startsWith("https:");
        if (address.isEmpty() || (SCHEME.matcher(address).lookingAt() && !web)) {
            return new LinkTarget.Closed(address);
        }
        URI uri = uri(address.startsWith("//") ? "https:" + address : address);
        if (uri == null) {
            return new LinkTarget.Closed(address);
        }
        return uri.isAbsolute() ? absolute(address, uri) : relative(address, uri, from);
    }

    private static LinkTarget mail(String address) {
        int query = address.indexOf('?');
        String person = address.substring(MAIL.length(), query < 0 ? address.length() : query);
        return person.isBlank()
                ? new LinkTarget.Closed(address)
                : new LinkTarget.Mail(decoded(person));
    }

    private LinkTarget absolute(String address, URI uri) {
        if (uri.getHost() == null) {
            return new LinkTarget.Closed(address);
        }
        return inSite(uri)
                .flatMap(posts::find)
                .<LinkTarget>map(post -> post(address, post, uri))
                .orElseGet(() -> new LinkTarget.Web(address, uri));
    }

    private LinkTarget relative(String address, URI uri, Appearance from) {
        String own = from.place().map(place -> place.baseurl() + place.url()).orElse("/");
        URI base = uri((site.url().isEmpty() ? SOMEWHERE : site.url()) + own);
        URI whole = base == null ? null : base.resolve(uri);
        if (whole == null) {
            return new LinkTarget.Closed(address);
        }
        URI online = site.url().isEmpty() || whole.getHost() == null ? null : whole;
        Optional<PostSummary> post = inSite(whole).flatMap(posts::find);
        if (post.isPresent()) {
            return post(online == null ? address : online.toString(), post.get(), online);
        }
        return online == null
                ? new LinkTarget.Closed(address)
                : new LinkTarget.Web(online.toString(), online);
    }

    private static LinkTarget post(String address, PostSummary post, @Nullable URI online) {
        String title = post.title().isBlank() ? post.file().name() : post.title();
        return new LinkTarget.Post(address, post.file().path(), title, online);
    }

    /// The path below `baseurl`, of an address that is the site's own.
    private Optional<String> inSite(URI uri) {
        URI own = uri(site.url().isEmpty() ? SOMEWHERE : site.url());
        boolean same =
                own != null
                        && own.getHost() != null
                        && own.getHost().equalsIgnoreCase(uri.getHost())
                        && own.getPort() == uri.getPort();
        String path = uri.getRawPath();
        if (!same || path == null) {
            return Optional.empty();
        }
        String base = site.baseurl();
        boolean below = path.startsWith(base + "/") || path.equals(base);
        return below ? Optional.of(path.substring(base.length())) : Optional.of(path);
    }

    /// An address with what it cannot hold as `%..`, as browsers take it.
    private static @Nullable URI uri(String address) {
        StringBuilder plain = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c > '~' || c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
                plain.append(String.format("%%%02X", (int) c));
            } else {
                plain.append(c);
            }
        }
        try {
            return new URI(plain.toString());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
