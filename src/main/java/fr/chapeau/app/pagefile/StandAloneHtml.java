package fr.chapeau.app.pagefile;

import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafeBody;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafeNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a page as one file of HTML that needs no other and asks for none: its style sheets,
/// pictures and fonts are in it, nothing in it runs, and a policy of its own bars whatever else
/// could be fetched.
public final class StandAloneHtml {
    private static final String POLICY =
            "default-src 'none'; img-src data:; media-src data:; font-src data:;"
                    + " style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// None of these is ever written, whatever a page holds: they could lead it away, or run.
    private static final Set<String> NEVER =
            Set.of("script", "meta", "base", "link", "iframe", "frame", "object", "embed");

    /// What no style sheet may end its element with.
    private static final Pattern END = Pattern.compile("</");

    private static final String OWN =
            """
            .not-shown { display: inline-block; padding: .3em .6em; border: 1px dashed #8a5300; border-radius: 4px;
              background: #fff8ec; color: #6b4000; font-size: 14px; font-family: sans-serif; }
            @media print { img, figure, table, blockquote { break-inside: avoid; } h1, h2, h3 { break-after: avoid; } }
            """;

    private final Texts texts;
    private final FileContents.Limits limits;

    /// @param texts in the language of the interface
    public StandAloneHtml(Texts texts) {
        this(texts, FileContents.Limits.USUAL);
    }

    StandAloneHtml(Texts texts, FileContents.Limits limits) {
        this.texts = texts;
        this.limits = limits;
    }

    /// The whole file.
    public PageBytes of(SentPage sent) {
        FileContents contents = new FileContents(sent.files(), limits);
        ShownPage page = sent.page();
        // Pictures come before the fonts and backgrounds of style sheets: they are the article's.
        String body = new SafeBody(nodes(page.nodes(), contents), false).html();
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
        Map<String, String> root = new HashMap<>(page.root());
        root.putIfAbsent("lang", sent.language());
        open("html", root, html).append("\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(escaped(POLICY))
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.append("<meta name=\"robots\" content=\"noindex\">\n<title>")
                .append(escaped(sent.title()))
                .append("</title>\n");
        sheet(new ShownPage.Sheet(OWN, ""), contents, html);
        page.sheets().forEach(sheet -> sheet(sheet, contents, html));
        open("body", page.body(), html.append("</head>\n"));
        html.append('\n').append(body).append("\n</body>\n</html>\n");
        return new PageBytes(
                html.toString().getBytes(StandardCharsets.UTF_8), contents.leftOut().size());
    }

    private List<SafeNode> nodes(List<SafeNode> nodes, FileContents contents) {
        return nodes.stream()
                .map(node -> node instanceof SafeNode.Tag tag ? node(tag, contents) : node)
                .toList();
    }

    private SafeNode node(SafeNode.Tag tag, FileContents contents) {
        Map<String, String> attributes = new HashMap<>(tag.attributes());
        attributes.remove(SafeHtml.NOT_SHOWN);
        for (String name : List.of("src", "poster")) {
            String address = attributes.remove(name);
            if (address != null && !address.isEmpty()) {
                Optional<String> content = contents.of(address);
                if (content.isEmpty() && tag.name().equals("img")) {
                    return leftOut(tag);
                }
                content.ifPresent(data -> attributes.put(name, data));
            }
        }
        return new SafeNode.Tag(
                NEVER.contains(tag.name()) ? "span" : tag.name(),
                attributes,
                tag.source(),
                nodes(tag.children(), contents));
    }

    private SafeNode leftOut(SafeNode.Tag picture) {
        String words = picture.attributes().getOrDefault("alt", "").strip();
        return SafeNode.Tag.of(
                "span",
                "class",
                "not-shown",
                words.isEmpty()
                        ? texts.of(PageFileMessage.PICTURE_LEFT_OUT)
                        : texts.of(PageFileMessage.PICTURE_LEFT_OUT_NAMED, words));
    }

    private static void sheet(ShownPage.Sheet sheet, FileContents contents, StringBuilder html) {
        Map<String, String> media =
                sheet.media().isBlank() ? Map.of() : Map.of("media", sheet.media());
        String css =
                GatheredFiles.ADDRESS
                        .matcher(sheet.css())
                        .replaceAll(found ->
                                Matcher.quoteReplacement(contents.of(found.group()).orElse("")));
        open("style", media, html)
                .append('\n')
                .append(END.matcher(css).replaceAll("<\\\\/"))
                .append("\n</style>\n");
    }

    private static StringBuilder open(
            String name, Map<String, String> attributes, StringBuilder html) {
        html.append('<').append(name);
        new TreeMap<>(attributes)
                .forEach((key, value) ->
                        html.append(' ')
                                .append(key)
                                .append("=\"")
                                .append(escaped(value))
                                .append('"'));
        return html.append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
