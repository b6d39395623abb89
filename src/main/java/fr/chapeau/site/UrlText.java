package fr.chapeau.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How Jekyll spells addresses: `URL.escape_path`, `URL.unescape_path`, `URL#sanitize_url`.
final class UrlText {
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z0-9./-]*");
    private static final Pattern DOT_SLASH = Pattern.compile("./", Pattern.LITERAL);
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    /// `Addressable::URI::URIREGEX`.
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?",
                    Pattern.DOTALL);

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9.+-]*");
    private static final String IN_SEGMENTS = "-._~!$&'()*+,;=:@";

    private UrlText() {}

    /// A part of an address with what an address cannot hold as `%..`. What stands before a first
    /// colon is taken for a scheme; Jekyll stops when it can be none.
    static String escape(String part) throws JekyllStop {
        if (PLAIN.matcher(part).matches()) {
            return part;
        }
        Matcher parts = PARTS.matcher(part);
        if (!parts.matches()) {
            throw new JekyllStop(Appearance.Fault.ADDRESS_INVALID, part);
        }
        String scheme = parts.group(1);
        boolean noScheme = part.startsWith(":");
        if (noScheme || (scheme != null && !SCHEME.matcher(scheme).matches())) {
            throw new JekyllStop(Appearance.Fault.ADDRESS_INVALID, part);
        }
        String encoded =
                optional(scheme, "", ":", "")
                        + optional(parts.group(2), "//", "", IN_SEGMENTS + "[]")
                        + encode(parts.group(3), IN_SEGMENTS + "/")
                        + optional(parts.group(4), "?", "", IN_SEGMENTS + "/?")
                        + optional(parts.group(5), "#", "", IN_SEGMENTS + "/?");
        int hash = encoded.indexOf('#');
        return hash < 0
                ? encoded
                : encoded.substring(0, hash) + "%23" + encoded.substring(hash + 1);
    }

    private static String optional(
            @Nullable String part, String before, String behind, String allowed) {
        return part == null ? "" : before + encode(part, allowed + "+-.") + behind;
    }

    private static String encode(String part, String allowed) {
        StringBuilder encoded = new StringBuilder(part.length());
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean kept =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || allowed.indexOf(c) >= 0;
            if (kept) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }

    /// With the characters that `%..` stand for.
    static String unescape(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] source = address.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            int high = i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
            int low = i + 2 < source.length ? Character.digit(source[i + 2], 16) : -1;
            if (source[i] == '%' && high >= 0 && low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(source[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// From the root, without `..` and without double slashes.
    static String sanitize(String address) {
        String dotless = ("/" + address).replace("..", "/");
        return SLASHES.matcher(DOT_SLASH.matcher(dotless).replaceAll("")).replaceAll("/");
    }

    /// Ruby's `File.extname`: with its dot; empty for none.
    static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }
}
