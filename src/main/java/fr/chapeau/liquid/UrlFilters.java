package fr.chapeau.liquid;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `relative_url`, `absolute_url` and `uri_escape` (`Jekyll::Filters::URLFilters`,
/// `Addressable::URI#normalize`).
final class UrlFilters {
    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?",
                    Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("/index\\.html?$", Pattern.MULTILINE);
    private static final String UNRESERVED = "-._~";
    private static final String IN_PATH = UNRESERVED + "!$&'()*+,;=:@/";
    private static final String EVERYWHERE = UNRESERVED + ":/?#[]@!$&'()*+,;=";

    static final Map<String, Filter> ALL =
            Map.of(
                    "relative_url", UrlFilters::relativeUrl,
                    "absolute_url", UrlFilters::absoluteUrl,
                    "uri_escape",
                            (input, args, context) ->
                                    input == null ? null : encoded(Ruby.text(input), EVERYWHERE),
                    "strip_index", UrlFilters::stripIndex);

    private UrlFilters() {}

    private static String address(Object input) {
        Object url = input instanceof Drop drop && drop.has("url") ? drop.get("url") : input;
        return Ruby.text(url);
    }

    private static @Nullable Object relativeUrl(
            @Nullable Object input, Arguments arguments, Context context) {
        return input == null ? null : relative(address(input), context);
    }

    /// `compute_relative_url`.
    static String relative(String address, Context context) {
        if (ABSOLUTE.matcher(address).matches()) {
            return address;
        }
        String base = context.host().baseUrl();
        String trimmed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return normal(slashed(trimmed) + slashed(address));
    }

    private static String slashed(String part) {
        return part.isEmpty() || part.startsWith("/") ? part : "/" + part;
    }

    private static @Nullable Object absoluteUrl(
            @Nullable Object input, Arguments arguments, Context context) {
        if (input == null) {
            return null;
        }
        String address = address(input);
        if (ABSOLUTE.matcher(address).matches()) {
            return address;
        }
        String url = context.host().url();
        String relative = relative(address, context);
        return url.isEmpty() ? relative : normal(url + relative);
    }

    private static @Nullable Object stripIndex(
            @Nullable Object input, Arguments arguments, Context context) {
        String text = Ruby.text(input);
        return text.isEmpty() ? null : INDEX.matcher(text).replaceFirst("/");
    }

    /// `Addressable::URI#normalize`, as far as addresses of a site go.
    private static String normal(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return address;
        }
        StringBuilder out = new StringBuilder();
        String scheme = parts.group(1);
        String host = parts.group(2);
        if (scheme != null) {
            out.append(scheme.toLowerCase(Locale.ROOT)).append(':');
        }
        if (host != null) {
            out.append("//").append(host.toLowerCase(Locale.ROOT));
        }
        String path = encoded(withoutDots(parts.group(3)), IN_PATH);
        out.append(path.isEmpty() && host != null ? "/" : path);
        if (parts.group(4) != null) {
            out.append('?').append(encoded(parts.group(4), IN_PATH + "?"));
        }
        if (parts.group(5) != null) {
            out.append('#').append(encoded(parts.group(5), IN_PATH + "?"));
        }
        return out.toString();
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                if (kept.size() > 1) {
                    kept.removeLast();
                }
            } else if (!segments[i].equals(".")) {
                kept.addLast(segments[i]);
                continue;
            }
            if (last) {
                kept.addLast("");
            }
        }
        return String.join("/", kept);
    }

    /// What an address cannot hold becomes `%..`; what is so already stays.
    private static String encoded(String text, String allowed) {
        StringBuilder out = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean letter = (c | 32) >= 'a' && (c | 32) <= 'z';
            if (letter || (c >= '0' && c <= '9') || allowed.indexOf(c) >= 0) {
                out.append(c);
            } else if (c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2)) {
                out.append('%');
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString();
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
    }
}
