package fr.chapeau.check.link;

import java.util.Locale;
import java.util.Set;

/// What the address of a link says by itself.
final class Address {
    private static final Set<String> DOCUMENTS =
            Set.of(
                    "pdf", "doc", "docx", "xls", "xlsx", "odt", "ods", "odp", "ppt", "pptx", "zip",
                    "csv", "epub");

    private Address() {}

    static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    /// In small letters, without a port; empty where there is none.
    static String host(String address) {
        int start = address.indexOf("://");
        if (start < 0) {
            return "";
        }
        int end = start + 3;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(start + 3, end).toLowerCase(Locale.ROOT);
    }

    /// Behind the host: path, query and anchor; a slash at least.
    static String path(String address) {
        int start = address.indexOf("://");
        int slash = start < 0 ? 0 : address.indexOf('/', start + 3);
        return slash < 0 ? "/" : address.substring(slash);
    }

    /// For comparison: two that differ only by protocol, `www.`, last slash or query lead to one
    /// page.
    static String key(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        plain = plain.replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
        int query = plain.indexOf('?');
        plain = query < 0 ? plain : plain.substring(0, query);
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /// The extension of a document that a browser hands to another program, or the empty text.
    static String document(String address) {
        String path = address;
        for (char mark : new char[] {'#', '?'}) {
            int at = path.indexOf(mark);
            path = at < 0 ? path : path.substring(0, at);
        }
        int dot = path.lastIndexOf('.');
        int slash = path.lastIndexOf('/');
        boolean onlyHost = isWeb(path) && slash < "https://".length();
        String extension = dot > slash && !onlyHost ? path.substring(dot + 1) : "";
        String small = extension.toLowerCase(Locale.ROOT);
        return DOCUMENTS.contains(small) ? small : "";
    }
}
