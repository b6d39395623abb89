package fr.chapeau.site;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where an address within the site leads: the path below its `baseurl`, decoded, and the anchor.
///
/// @param path begins with a slash
/// @param anchor what stands behind `#`, decoded; empty for none
record LinkPath(String path, String anchor) {
    private static final Pattern SCHEME =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final List<String> SAME_PAGE =
            List.of("/index.html", "/index.htm", ".html", ".htm", "/");

    /// Empty for an address of elsewhere, one that is worked out when the site is built, or one
    /// that starts from a page of which nobody knows where it is.
    ///
    /// @param base address of the page it stands in, below the `baseurl`; null where that is
    ///   unknown
    static Optional<LinkPath> of(String written, Site site, @Nullable String base) {
        String address = Assets.withoutLiquid(written.strip());
        if (address.contains("{{") || address.contains("{%")) {
            return Optional.empty();
        }
        return local(address, site.config().addresses())
                .flatMap(local -> split(local).absolute(base));
    }

    /// The same for all ways to write the address of one page: `/a/`, `/a.html`, `/a/index.html`.
    String key() {
        return key(path);
    }

    /// @param path decoded, from the top of the site
    static String key(String path) {
        String plain = Normalizer.normalize(path, Normalizer.Form.NFC);
        for (String end : SAME_PAGE) {
            if (plain.endsWith(end)) {
                plain = plain.substring(0, plain.length() - end.length());
                break;
            }
        }
        return plain.isEmpty() ? "/" : plain;
    }

    /// The folder that a key lies in: `/` for those at the top.
    static String folder(String key) {
        int slash = key.lastIndexOf('/');
        return slash <= 0 ? "/" : key.substring(0, slash);
    }

    /// The last part of a key.
    static String name(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    private static Optional<String> local(String address, SiteConfig.Addresses site) {
        String path = address;
        String host = host(address);
        if (!host.isEmpty()) {
            int end = address.indexOf("//") + 2;
            while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
                end++;
            }
            if (!host.equals(host(site.url()))) {
                return Optional.empty();
            }
            path = address.startsWith("/", end) ? address.substring(end) : "/";
            boolean below = site.baseurl().isEmpty() || isBelow(path, site.baseurl());
            if (!below) {
                return Optional.empty();
            }
        } else if (SCHEME.matcher(address).matches()) {
            return Optional.empty();
        }
        String base = site.baseurl();
        String local =
                !base.isEmpty() && isBelow(path, base) ? path.substring(base.length()) : path;
        return Optional.of(local.isEmpty() ? "/" : local);
    }

    private static boolean isBelow(String path, String base) {
        return path.startsWith(base)
                && (path.length() == base.length()
                        || "/?#".indexOf(path.charAt(base.length())) >= 0);
    }

    /// In small letters, without `www.`; empty for an address without one.
    private static String host(String address) {
        String small = address.toLowerCase(Locale.ROOT);
        if (!small.startsWith("http://")
                && !small.startsWith("https://")
                && !small.startsWith("//")) {
            return "";
        }
        int start = small.indexOf("//") + 2;
        int end = start;
        while (end < small.length() && "/?#:".indexOf(small.charAt(end)) < 0) {
            end++;
        }
        String host = small.substring(start, end);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static LinkPath split(String address) {
        int hash = address.indexOf('#');
        String before = hash < 0 ? address : address.substring(0, hash);
        int query = before.indexOf('?');
        String path = query < 0 ? before : before.substring(0, query);
        String anchor = hash < 0 ? "" : address.substring(hash + 1);
        return new LinkPath(Assets.decoded(path), Assets.decoded(anchor));
    }

    private Optional<LinkPath> absolute(@Nullable String base) {
        if (path.startsWith("/")) {
            return Optional.of(new LinkPath(resolved(path), anchor));
        }
        if (base == null) {
            return Optional.empty();
        }
        String from = path.isEmpty() ? base : base.substring(0, base.lastIndexOf('/') + 1) + path;
        return Optional.of(new LinkPath(resolved(from), anchor));
    }

    /// Without `.`, `..` and double slashes (RFC 3986, 5.2.4).
    private static String resolved(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        boolean folder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
        String joined = "/" + String.join("/", parts);
        return folder && joined.length() > 1 ? joined + "/" : joined;
    }
}
