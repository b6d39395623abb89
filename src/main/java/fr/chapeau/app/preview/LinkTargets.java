package fr.chapeau.app.preview;

import fr.chapeau.site.Appearance;
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
        String address = plain(written);
        if (address.startsWith("#")) {
            return new LinkTarget.InPage(address, decoded(address.substring(1)));
        }
        if (address.toLowerCase(Locale.ROOT).startsWith(MAIL)) {
            return mail(address);
        }
        URI whole = whole(address, from).orElse(null);
        if (whole == null) {
            return new LinkTarget.Closed(address);
        }
        URI online = SOMEWHERE.equals(whole.getScheme() + "://" + whole.getHost()) ? null : whole;
        boolean relative = !SCHEME.matcher(address).lookingAt() && !address.startsWith("//");
        String shown = relative && online != null ? online.toString() : address;
        Optional<PostSummary> post = inSite(whole).flatMap(posts::find);
        if (post.isPresent()) {
            return post(shown, post.get(), online);
        }
        return online == null ? new LinkTarget.Closed(shown) : new LinkTarget.Web(shown, online);
    }

    /// An address that leads to the same from anywhere; empty where there is none, or none that may
    /// be opened.
    Optional<String> outward(String written, Appearance from) {
        String address = plain(written);
        if (address.toLowerCase(Locale.ROOT).startsWith(MAIL)) {
            URI mail = uri(address);
            return Optional.ofNullable(mail).map(URI::toString);
        }
        return whole(address, from)
                .map(URI::toString)
                .filter(there -> !there.startsWith(SOMEWHERE));
    }

    private static String plain(String written) {
        return PASSED_OVER.matcher(written).replaceAll("").strip();
    }

    private static LinkTarget mail(String address) {
        int query = address.indexOf('?');
        String person = address.substring(MAIL.length(), query < 0 ? address.length() : query);
        return person.isBlank()
                ? new LinkTarget.Closed(address)
                : new LinkTarget.Mail(decoded(person));
    }

    /// The absolute address over http or https; below [#SOMEWHERE] where the site does not say
    /// where it is.
    private Optional<URI> whole(String address, Appearance from) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http:") || lower.startsWith("https:");
        if (address.isEmpty() || (SCHEME.matcher(address).lookingAt() && !web)) {
            return Optional.empty();
        }
        URI uri = uri(address.startsWith("//") ? "https:" + address : address);
        String own = from.place().map(place -> place.baseurl() + place.url()).orElse("/");
        URI base = uri((site.url().isEmpty() ? SOMEWHERE : site.url()) + own);
        return uri == null || base == null
                ? Optional.empty()
                : Optional.of(uri.isAbsolute() ? uri : base.resolve(uri))
                        .filter(there -> there.getHost() != null)
                        .filter(LinkTargets::isWeb);
    }

    /// The site's own address is the configuration's, which may say anything.
    private static boolean isWeb(URI address) {
        return "http".equalsIgnoreCase(address.getScheme())
                || "https".equalsIgnoreCase(address.getScheme());
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
