package fr.chapeau.app.preview;

import fr.chapeau.i18n.Texts;
import fr.chapeau.liquid.Remark;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafePiece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Puts the head of an article and its rendered body together as a page that is safe to show.
/// Thread-safe.
public final class PreviewComposer {
    private final Texts texts;
    private final SafeHtml safe;

    /// A composer for one site.
    ///
    /// @param texts in the language of the interface: what the preview adds is the tool's voice
    /// @param media address under which the pane can show a picture that the post names, or the
    ///   empty string where it must not or cannot
    public PreviewComposer(Texts texts, UnaryOperator<String> media) {
        this.texts = texts;
        safe = new SafeHtml(new NotShown(texts, media));
    }

    /// The page of an article.
    ///
    /// @param body HTML as Jekyll's converter gives it, still unsafe
    /// @param language of the site
    public PreviewPage compose(long revision, String language, ArticleHead head, String body) {
        return compose(revision, language, head, body, List.of());
    }

    /// The page of an article with Liquid in its body.
    ///
    /// @param remarks what of it could not be rendered, by the numbers of the marks in the body
    public PreviewPage compose(
            long revision, String language, ArticleHead head, String body, List<Remark> remarks) {
        List<SafePiece> pieces = new ArrayList<>(safe.pieces(html(head)));
        List<SafePiece> shown = safe.pieces(body);
        MarkedHtml marked = new MarkedHtml(texts, remarks);
        for (SafePiece piece : shown) {
            pieces.add(
                    remarks.isEmpty()
                            ? piece
                            : new SafePiece(
                                    marked.boxed(piece.html()), piece.start(), piece.blocks()));
        }
        return new PreviewPage(revision, language, pieces);
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
