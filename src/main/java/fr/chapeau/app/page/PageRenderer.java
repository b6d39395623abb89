package fr.chapeau.app.page;

import fr.chapeau.app.page.DocumentDrop.ReadPost;
import fr.chapeau.app.page.SiteSources.Layout;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.liquid.Limits;
import fr.chapeau.liquid.Remark;
import fr.chapeau.liquid.Template;
import fr.chapeau.liquid.Template.Rendering;
import fr.chapeau.liquid.Template.Sourced;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostFile.Markup;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Renders posts as the site's own build would, as far as that goes without Ruby
/// (`Jekyll::Renderer`). Keeps what it read of layouts, includes, data and other posts until their
/// files change. Thread-safe; takes time, so never on the JavaFX thread.
public final class PageRenderer {
    private static final String VERSION = "4.3.1";

    private final Site site;
    private final Kramdown kramdown;
    private final Clock clock;
    private final Limits limits;
    private final SiteSources sources;

    /// A renderer for one site.
    ///
    /// @param clock its zone is the machine's
    public PageRenderer(Site site, Kramdown kramdown, Clock clock, Limits limits) {
        this.site = site;
        this.kramdown = kramdown;
        this.clock = clock;
        this.limits = limits;
        this.sources = new SiteSources(site, clock);
    }

    /// Whether the site has the layout that a post asks for.
    public boolean hasLayout(PostFile post, FrontMatter text) {
        return layout(sources.read(post, text).data()).isPresent();
    }

    /// The body of a post alone, with the Liquid in it rendered.
    public RenderedPage body(SiteIndex index, PostFile post, FrontMatter text) {
        Run run = new Run(index, post, text, List.of());
        return run.result(run.body(), "");
    }

    /// The whole page of a post whose body is rendered already.
    ///
    /// @param body what [#body] gave for the same text
    public RenderedPage render(
            SiteIndex index, PostFile post, FrontMatter text, RenderedPage body) {
        return new Run(index, post, text, body.remarks()).page(body.html());
    }

    private Optional<Layout> layout(Map<String, @Nullable Object> data) {
        Object name = data.get("layout");
        return name instanceof String text && !text.equals("none")
                ? sources.layout(text)
                : Optional.empty();
    }

    /// One rendering.
    private final class Run {
        private final PostFile post;
        private final ReadPost read;
        private final SiteDrop siteDrop;
        private final DocumentDrop page;
        private final Rendering rendering;
        private final Map<String, @Nullable Object> variables = new HashMap<>();

        Run(SiteIndex index, PostFile post, FrontMatter text, List<Remark> before) {
            this.post = post;
            this.read = sources.read(post, text);
            ZonedDateTime now = clock.instant().atZone(site.zone(clock.getZone()));
            this.siteDrop = new SiteDrop(index, sources, now);
            this.page = siteDrop.current(post, read);
            this.rendering =
                    Rendering.after(
                            before, new SiteHost(siteDrop, sources, kramdown, post), limits);
            siteDrop.renderWith((document, body) -> {
                rendering.check();
                return html(document, body);
            });
            layout(read.data()).ifPresent(layout -> variables.put("layout", layout.data()));
            variables.put("site", siteDrop);
            variables.put("page", page);
            Map<String, @Nullable Object> jekyll = new LinkedHashMap<>();
            jekyll.put("version", VERSION);
            jekyll.put("environment", "development");
            variables.put("jekyll", jekyll);
            if (post.markup() == Markup.MARKDOWN) {
                variables.put("highlighter_prefix", "\n");
                variables.put("highlighter_suffix", "\n");
            }
        }

        RenderedPage page(String body) {
            String output = body;
            page.setContent(output);
            variables.remove("layout");
            Set<String> used = new HashSet<>();
            Layout layout = layout(read.data()).orElse(null);
            String last = "";
            while (layout != null && !rendering.isSpent() && used.add(layout.name())) {
                last = layout.name();
                variables.put("layout", merged(layout.data(), variables.get("layout")));
                output = rendering.renderAround(output, layout.template(), variables);
                layout = layout(layout.data()).orElse(null);
            }
            return result(output, last);
        }

        /// `Utils.deep_merge_hashes`: an inner layout's values win.
        private Map<String, @Nullable Object> merged(
                Map<String, @Nullable Object> outer, @Nullable Object inner) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>(outer);
            if (inner instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    if (value != null || !all.containsKey(String.valueOf(key))) {
                        all.put(String.valueOf(key), value);
                    }
                });
            }
            return all;
        }

        RenderedPage result(String html, String layout) {
            Object asked = read.data().get("layout");
            return new RenderedPage(
                    html,
                    layout.isEmpty() && asked != null ? asked.toString() : "",
                    !layout.isEmpty(),
                    rendering.remarks());
        }

        String body() {
            String text = read.body();
            if (post.markup() != Markup.MARKDOWN) {
                return html(page, text);
            }
            if (!isLiquid(read, text)) {
                return kramdown.toHtmlWithSources(text);
            }
            Template template = Template.parse(post.path().toString(), text);
            Sourced rendered = rendering.renderWithSources(template, variables);
            return kramdown.toHtmlWithSources(rendered.text(), rendered.sources()::sourceOf);
        }

        private boolean isLiquid(ReadPost document, String text) {
            return Template.isLiquid(text)
                    && !Boolean.FALSE.equals(document.data().get("render_with_liquid"));
        }

        /// A body, or a part of one, as HTML.
        private String html(DocumentDrop document, String text) {
            String rendered = text;
            if (isLiquid(document.read(), text)) {
                Map<String, @Nullable Object> own = new HashMap<>(variables);
                own.put("page", document);
                String name = document.file().path().toString();
                rendered = rendering.render(Template.parse(name, text), own);
            }
            return document.file().markup() == Markup.MARKDOWN
                    ? kramdown.toHtml(rendered)
                    : rendered;
        }
    }
}
