package fr.chapeau.liquid;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Filters between text and HTML, JSON or addresses.
final class MarkupFilters {
    private static final int LONGEST_CONVERTED = 1_000_000;

    static final Map<String, Filter> ALL =
            Map.ofEntries(
                    Map.entry("escape", MarkupFilters::escape),
                    Map.entry("h", MarkupFilters::escape),
                    TextFilters.text("escape_once", (text, args) -> escapedOnce(text)),
                    TextFilters.text("xml_escape", (text, args) -> xml(text)),
                    TextFilters.text("strip_html", (text, args) -> withoutTags(text)),
                    Map.entry(
                            "markdownify",
                            (input, args, context) ->
                                    context.host().markdown(convertible(Ruby.text(input)))),
                    Map.entry(
                            "smartify",
                            (input, args, context) ->
                                    context.host().smart(convertible(Ruby.text(input)))),
                    Map.entry("jsonify", (input, args, context) -> new Json(context).of(input)),
                    Map.entry("inspect", (input, args, context) -> xml(Ruby.inspect(input))),
                    Map.entry("url_encode", MarkupFilters::cgi),
                    TextFilters.text("cgi_escape", (text, args) -> cgi(text)),
                    Map.entry("url_decode", MarkupFilters::decoded),
                    TextFilters.text(
                            "base64_encode",
                            (text, args) -> Base64.getEncoder().encodeToString(utf8(text))),
                    TextFilters.text(
                            "base64_url_safe_encode",
                            (text, args) -> Base64.getUrlEncoder().encodeToString(utf8(text))),
                    TextFilters.text(
                            "base64_decode", (text, args) -> plain(Base64.getDecoder(), text)),
                    TextFilters.text(
                            "base64_url_safe_decode",
                            (text, args) -> plain(Base64.getUrlDecoder(), text)));

    private MarkupFilters() {}

    /// Nothing ends a converter early.
    private static String convertible(String text) {
        if (text.length() > LONGEST_CONVERTED) {
            throw new LiquidFault(Remark.Kind.SIZE, "");
        }
        return text;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(Base64.Decoder decoder, String text) {
        try {
            return new String(decoder.decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw LiquidFault.value("base64");
        }
    }

    /// `CGI.escapeHTML`, the apostrophe with the rest.
    private static @Nullable Object escape(
            @Nullable Object input, Arguments arguments, Context context) {
        return input == null ? null : escaped(Ruby.text(input));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String escapedOnce(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean entity = c == '&' && isEntity(text, i + 1);
            out.append(entity ? "&" : escaped(String.valueOf(c)));
        }
        return out.toString();
    }

    /// `[a-zA-Z]+;` or `#\d+;`.
    private static boolean isEntity(String text, int from) {
        boolean number = from < text.length() && text.charAt(from) == '#';
        int start = number ? from + 1 : from;
        int at = start;
        while (at < text.length() && at - start < 40 && isPart(text.charAt(at), number)) {
            at++;
        }
        return at > start && at < text.length() && text.charAt(at) == ';';
    }

    private static boolean isPart(char c, boolean number) {
        return number ? c >= '0' && c <= '9' : (c | 32) >= 'a' && (c | 32) <= 'z';
    }

    /// `encode(:xml => :attr)` without the quotes around.
    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// `strip_html`: scripts, comments and styles with what is in them, then all tags.
    private static String withoutTags(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        Gone gone = new Gone(text);
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            if (open < 0) {
                break;
            }
            int end = gone.blockEnd(open);
            out.append(text, at, open);
            at = open;
            if (end < 0) {
                break;
            }
            at = end;
        }
        return out.append(text.substring(Math.min(at, text.length()))).toString();
    }

    /// Where what is stripped ends; remembers what is not found once, so that the whole takes time
    /// in proportion to the text.
    private static final class Gone {
        private final String text;
        private int noScript = Integer.MAX_VALUE;
        private int noComment = Integer.MAX_VALUE;
        private int noStyle = Integer.MAX_VALUE;

        Gone(String text) {
            this.text = text;
        }

        private int blockEnd(int open) {
            if (text.startsWith("<script", open) && open < noScript) {
                int end = text.indexOf("</script>", open);
                if (end >= 0) {
                    return end + "</script>".length();
                }
                noScript = open;
            } else if (text.startsWith("<!--", open) && open < noComment) {
                int end = text.indexOf("-->", open + "<!--".length());
                if (end >= 0) {
                    return end + "-->".length();
                }
                noComment = open;
            } else if (text.startsWith("<style", open) && open < noStyle) {
                int end = text.indexOf("</style>", open);
                if (end >= 0) {
                    return end + "</style>".length();
                }
                noStyle = open;
            }
            int end = text.indexOf('>', open);
            return end < 0 ? -1 : end + 1;
        }
    }

    private static @Nullable Object cgi(
            @Nullable Object input, Arguments arguments, Context context) {
        return input == null ? null : cgi(Ruby.text(input));
    }

    /// `CGI.escape`.
    private static String cgi(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%7E", "~");
    }

    private static @Nullable Object decoded(
            @Nullable Object input, Arguments arguments, Context context) {
        if (input == null) {
            return null;
        }
        try {
            return URLDecoder.decode(Ruby.text(input), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Ruby.text(input);
        }
    }
}
