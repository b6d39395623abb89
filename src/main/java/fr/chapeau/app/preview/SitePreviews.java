package fr.chapeau.app.preview;

import fr.chapeau.app.page.PageRenderer;
import fr.chapeau.app.page.RenderedPage;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.i18n.Texts;
import fr.chapeau.liquid.Mark;
import fr.chapeau.liquid.Remark;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafePage;
import fr.chapeau.problem.Message;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteConfig;
import fr.chapeau.site.SiteIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Makes the site's own page of a post, safe to show. Thread-safe; takes time, so never on the
/// JavaFX thread.
public final class SitePreviews {
    private static final int MOST_NOTES = 4;

    private final PageRenderer renderer;
    private final Texts texts;
    private final Function<Path, String> address;

    /// Pages of one site.
    ///
    /// @param texts in the language of the interface
    /// @param address under which the pane can read a file of the checkout
    public SitePreviews(PageRenderer renderer, Texts texts, Function<Path, String> address) {
        this.renderer = renderer;
        this.texts = texts;
        this.address = address;
    }

    /// The page of a post whose text is at hand.
    public SitePreview of(SiteIndex index, PostFile post, FrontMatter text) {
        Site site = index.site();
        RenderedPage body = renderer.body(index, post, text);
        String source =
                Mark.replaced(body.html(), mark -> "").replaceAll(" data-source=\"\\d+-\\d+\"", "");
        Set<Message> notes = new LinkedHashSet<>();
        SiteConfig.Markdown markdown = site.config().markdown();
        if (!markdown.isKramdown() && post.markup() == PostFile.Markup.MARKDOWN) {
            notes.add(Message.of(PreviewMessage.CONVERTER_OTHER, markdown.converter()));
        }
        if (!renderer.hasLayout(post, text)) {
            Message why =
                    body.missingLayout().isEmpty()
                            ? Message.of(PreviewMessage.LAYOUT_NONE)
                            : Message.of(PreviewMessage.LAYOUT_MISSING, body.missingLayout());
            notes.add(why);
            return new SitePreview(null, source, List.copyOf(notes));
        }
        RenderedPage rendered = renderer.render(index, post, text);
        SafeHtml safe = new SafeHtml(new NotShown(texts, media -> media(site, post, media)));
        SafePage page = safe.page(rendered.html());
        StyleSheets sheets = new StyleSheets(site, post, address, notes::add);
        SitePreview.Page shown =
                new SitePreview.Page(
                        page.root(),
                        page.body(),
                        sheets.of(page.sheets()),
                        new MarkedHtml(texts, rendered.remarks()).boxed(page.html()));
        for (Remark remark : rendered.remarks()) {
            notes.add(MarkedHtml.withPlace(texts, remark));
        }
        return new SitePreview(shown, source, few(new ArrayList<>(notes)));
    }

    /// The page needs the room.
    private static List<Message> few(List<Message> notes) {
        if (notes.size() <= MOST_NOTES) {
            return notes;
        }
        List<Message> few = new ArrayList<>(notes.subList(0, MOST_NOTES - 1));
        few.add(Message.of(PreviewMessage.NOTES_MORE, notes.size() - few.size()));
        return few;
    }

    private String media(Site site, PostFile post, String written) {
        return site.asset(written, post).map(site.root()::resolve).map(address).orElse("");
    }
}
