package fr.chapeau.app.preview;

import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The page of an article where no layout of the site is around it: its head, and below it the
/// body.
final class BuiltInPage {
    private final Texts texts;
    private final SafeHtml safe;

    /// @param texts in the language of the interface: what the preview adds is the tool's voice
    BuiltInPage(Texts texts, SafeHtml safe) {
        this.texts = texts;
        this.safe = safe;
    }

    /// @param language of the site
    /// @param body what stands below the head
    ShownPage of(String language, ArticleHead head, List<SafeNode> body) {
        List<SafeNode> all = new ArrayList<>(safe.fragment(html(head)).nodes());
        all.addAll(body);
        if (!head.tags().isEmpty()) {
            all.add(tags(head.tags()));
        }
        SafeNode main = new SafeNode.Tag("main", Map.of("id", "article"), null, all);
        return new ShownPage(
                Map.of("lang", language),
                Map.of(),
                List.of(OwnSheet.ARTICLE.sheet()),
                List.of(main));
    }

    private static SafeNode tags(List<String> tags) {
        List<SafeNode> items =
                tags.stream()
                        .map(tag ->
                                (SafeNode)
                                        new SafeNode.Tag(
                                                "li",
                                                Map.of(),
                                                null,
                                                List.of(new SafeNode.Text(tag))))
                        .toList();
        return new SafeNode.Tag("ul", Map.of("class", "article-tags"), null, items);
    }

    private String html(ArticleHead head) {
        StringBuilder html = new StringBuilder();
        element(html, "p", "article-kicker", String.join(" · ", head.kicker()));
        String title =
                head.title().isBlank() ? texts.of(PreviewMessage.TITLE_MISSING) : head.title();
        element(
                html,
                "h1",
                head.title().isBlank() ? "article-title missing" : "article-title",
                title);
        element(html, "p", "article-date", head.date());
        for (String lead : head.leads()) {
            element(html, "p", "article-lead", lead.strip());
        }
        head.pictures().forEach(picture -> figure(html, picture));
        return html.toString();
    }

    private static void figure(StringBuilder html, ArticleHead.Picture picture) {
        html.append("<figure class=\"article-picture\"><img src=\"")
                .append(escaped(picture.source()));
        if (picture.alternative() != null) {
            html.append("\" alt=\"").append(escaped(picture.alternative()));
        }
        html.append("\">");
        element(html, "figcaption", "", picture.legend());
        html.append("</figure>");
    }

    private static void element(StringBuilder html, String name, String style, String text) {
        if (!text.isBlank()) {
            html.append('<').append(name).append(" class=\"").append(style).append("\">");
            html.append(escaped(text)).append("</").append(name).append('>');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
