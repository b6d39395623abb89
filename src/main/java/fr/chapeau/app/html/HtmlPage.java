package fr.chapeau.app.html;

import fr.chapeau.i18n.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A page that stands alone: no script, no file beside it, readable with any means, in light and
/// dark, and on paper. Well-formed as XML, too. A contents list leads to its parts.
public final class HtmlPage {
    private final Language language;
    private final String title;
    private final String contents;
    private final String style;
    private final HtmlText lead = new HtmlText();
    private final List<Part> parts = new ArrayList<>();

    /// A page without parts yet.
    ///
    /// @param language of its words
    /// @param contents the title of the contents list
    /// @param style what its parts need beyond the usual, as [#sheet] reads it
    public HtmlPage(Language language, String title, String contents, String style) {
        this.language = language;
        this.title = title;
        this.contents = contents;
        this.style = style;
    }

    private record Part(String id, String title, String link, String content) {}

    /// A style sheet beside a class.
    public static String sheet(Class<?> owner, String name) {
        try (InputStream css = owner.getResourceAsStream(name)) {
            if (css == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A paragraph in front of the contents list.
    public HtmlPage lead(String paragraph) {
        lead.element("p", paragraph);
        return this;
    }

    /// A part.
    ///
    /// @param id unique on the page
    /// @param content markup
    public HtmlPage part(String id, String title, String content) {
        return part(id, title, title, content);
    }

    /// A part that the contents list tells more of.
    ///
    /// @param link what stands there
    public HtmlPage part(String id, String title, String link, String content) {
        parts.add(new Part(id, title, link, content));
        return this;
    }

    /// The whole file.
    @Override
    public String toString() {
        HtmlText html = new HtmlText();
        html.raw("<!DOCTYPE html>\n<html lang=\"" + language.locale().getLanguage() + "\">\n");
        html.raw("<head>\n<meta charset=\"UTF-8\" />\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width\" />\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\" />\n");
        html.element("title", title).raw("<style>\n" + sheet(HtmlPage.class, "page.css") + style);
        html.raw("</style>\n</head>\n<body>\n<header>\n").element("h1", title);
        html.raw(lead.toString()).raw("</header>\n");
        if (!parts.isEmpty()) {
            list(html);
        }
        html.raw("<main>\n");
        for (Part part : parts) {
            html.raw("<section aria-labelledby=\"" + part.id() + "\">\n");
            html.raw("<h2 id=\"" + part.id() + "\">").text(part.title()).raw("</h2>\n");
            html.raw(part.content()).raw("</section>\n");
        }
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void list(HtmlText html) {
        html.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">");
        html.text(contents).raw("</h2>\n<ul>\n");
        for (Part part : parts) {
            html.raw("<li><a href=\"#" + part.id() + "\">").text(part.link()).raw("</a></li>\n");
        }
        html.raw("</ul>\n</nav>\n");
    }
}
