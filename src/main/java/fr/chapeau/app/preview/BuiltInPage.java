package fr.chapeau.app.preview;

import fr.chapeau.app.pictures.SizeWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of an article where no layout of the site is around it: its head, and below it the
/// body.
final class BuiltInPage {
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//)");

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
        all.addAll(safe.fragment(attachments(head.attachments())).nodes());
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
        facts(html, head.facts());
        return html.toString();
    }

    private static void facts(StringBuilder html, List<ArticleHead.Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        html.append("<dl class=\"article-facts\">");
        for (ArticleHead.Fact fact : facts) {
            html.append("<div>");
            element(html, "dt", "", fact.label());
            element(html, "dd", "", fact.words());
            html.append("</div>");
        }
        html.append("</dl>");
    }

    private String attachments(List<ArticleHead.Attachment> attachments) {
        if (attachments.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ul class=\"article-files\">");
        for (ArticleHead.Attachment one : attachments) {
            html.append("<li><a href=\"").append(escaped(one.source())).append("\">");
            html.append(escaped(one.label())).append("</a> ");
            String known =
                    Stream.of(one.format(), size(one))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" – "));
            element(html, "span", "article-file-facts", known);
            html.append("</li>");
        }
        return html.append("</ul>").toString();
    }

    private String size(ArticleHead.Attachment file) {
        if (file.size() != ArticleHead.Attachment.UNKNOWN) {
            return texts.of(SizeWords.of(file.size()));
        }
        return ELSEWHERE.matcher(file.source()).lookingAt()
                ? ""
                : texts.of(PreviewMessage.FILE_MISSING);
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
            html.append('<').append(name);
            if (!style.isEmpty()) {
                html.append(" class=\"").append(style).append('"');
            }
            html.append('>');
            html.append(escaped(text)).append("</").append(name).append('>');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
