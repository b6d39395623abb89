package fr.chapeau.app.preview;

import fr.chapeau.app.page.PageRenderer;
import fr.chapeau.app.page.RenderedPage;
import fr.chapeau.i18n.Texts;
import fr.chapeau.liquid.Mark;
import fr.chapeau.liquid.Remark;
import fr.chapeau.markdown.SafeBody;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafeNode;
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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Makes the pages that the preview shows of a post, safe to show. Thread-safe; takes time, so
/// never on the JavaFX thread.
public final class SitePreviews {
    private static final int MOST_NOTES = 4;
    private static final int MOST_SOURCE = 300_000;
    private static final Pattern SOURCES = Pattern.compile(" data-source=\"\\d+-\\d+\"");

    private final Supplier<PageRenderer> renderers;
    private final Texts texts;
    private final Function<Path, String> address;

    /// Pages of one site.
    ///
    /// @param renderers gives the one for the site as it is configured by now
    /// @param texts in the language of the interface
    /// @param address under which the pane can read a file of the checkout
    public SitePreviews(
            Supplier<PageRenderer> renderers, Texts texts, Function<Path, String> address) {
        this.renderers = renderers;
        this.texts = texts;
        this.address = address;
    }

    /// The site's page of a post; where the site has no layout for it, the built-in page, with a
    /// note.
    public SitePreview of(SiteIndex index, RenderedArticle article) {
        PageRenderer renderer = renderers.get();
        if (!renderer.hasLayout(article.post(), article.text())) {
            String missing = article.body().missingLayout();
            Message why =
                    missing.isEmpty()
                            ? Message.of(PreviewMessage.LAYOUT_NONE)
                            : Message.of(PreviewMessage.LAYOUT_MISSING, missing);
            return builtIn(index, article, List.of(why));
        }
        Site site = index.site();
        RenderedPage rendered =
                renderer.render(index, article.post(), article.text(), article.body());
        Set<Message> notes = converter(index, article);
        SafePage page = safe(site, article).page(rendered.html());
        StyleSheets sheets = new StyleSheets(site, article.post(), address, notes::add);
        ShownPage shown =
                new ShownPage(
                        page.root(),
                        page.attributes(),
                        sheets.of(page.sheets()),
                        new MarkedNodes(texts, rendered.remarks()).boxed(page.body().nodes()));
        note(page.body(), notes);
        for (Remark remark : rendered.remarks()) {
            notes.add(MarkedNodes.withPlace(texts, remark));
        }
        return new SitePreview(shown, few(new ArrayList<>(notes)));
    }

    /// The built-in page of a post.
    public SitePreview alone(SiteIndex index, RenderedArticle article) {
        return builtIn(index, article, List.of());
    }

    /// The body as HTML to read, as the site's converter makes it, line by line.
    public SitePreview html(RenderedArticle article) {
        String html =
                SOURCES.matcher(Mark.replaced(article.body().html(), mark -> "")).replaceAll("");
        boolean cut = html.length() > MOST_SOURCE;
        List<SafeNode> lines =
                (cut ? html.substring(0, MOST_SOURCE) : html)
                        .lines()
                        .map(line -> (SafeNode) SafeNode.Tag.of("div", "class", "line", line))
                        .toList();
        SafeNode all = new SafeNode.Tag("pre", Map.of(), null, lines);
        ShownPage page =
                new ShownPage(Map.of(), Map.of(), List.of(OwnSheet.SOURCE.sheet()), List.of(all));
        return new SitePreview(page, cut ? List.of(Message.of(PreviewMessage.CUT)) : List.of());
    }

    private SitePreview builtIn(SiteIndex index, RenderedArticle article, List<Message> why) {
        SafeHtml safe = safe(index.site(), article);
        SafeBody body = safe.fragment(article.body().html());
        List<SafeNode> nodes = new MarkedNodes(texts, article.body().remarks()).boxed(body.nodes());
        Set<Message> notes = converter(index, article);
        notes.addAll(why);
        note(body, notes);
        ShownPage page = new BuiltInPage(texts, safe).of(article.language(), article.head(), nodes);
        return new SitePreview(page, List.copyOf(notes));
    }

    /// Says so where the site converts its articles with something else than kramdown.
    private static Set<Message> converter(SiteIndex index, RenderedArticle article) {
        Set<Message> notes = new LinkedHashSet<>();
        SiteConfig.Markdown markdown = index.site().config().markdown();
        if (!markdown.isKramdown() && article.post().markup() == PostFile.Markup.MARKDOWN) {
            notes.add(Message.of(PreviewMessage.CONVERTER_OTHER, markdown.converter()));
        }
        return notes;
    }

    private static void note(SafeBody body, Set<Message> notes) {
        if (body.cut()) {
            notes.add(Message.of(PreviewMessage.CUT));
        }
    }

    private SafeHtml safe(Site site, RenderedArticle article) {
        return new SafeHtml(
                new NotShown(
                        texts,
                        written ->
                                site.asset(written, article.post())
                                        .map(site.root()::resolve)
                                        .map(address)
                                        .orElse("")));
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
}
