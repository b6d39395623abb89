package fr.chapeau.app.article;

import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.checking.PostFindings;
import fr.chapeau.app.document.Snapshot;
import fr.chapeau.app.page.PageRenderer;
import fr.chapeau.app.page.RenderedPage;
import fr.chapeau.app.preview.RenderedArticle;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.PassageMemory;
import fr.chapeau.check.typography.FrenchPost;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.FormField;
import fr.chapeau.site.IndexedPost;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.SiteIndex;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// Derives what is shown of an article from a snapshot of its text. Thread-safe; takes time in
/// proportion to the text, so never on the JavaFX thread.
public final class ArticleReader {
    private final PostFile post;
    private final boolean bom;
    private final Kramdown kramdown;
    private final PageRenderer pages;
    private final PostReader posts;
    private final ZoneId machine;
    private final PassageMemory memory = new PassageMemory();

    /// A reader for one post.
    ///
    /// @param bom whether the file starts with a byte order mark
    /// @param pages renders Liquid in the body
    /// @param machine the zone of the machine, for a site that names none
    public ArticleReader(
            PostFile post,
            boolean bom,
            Kramdown kramdown,
            PageRenderer pages,
            PostReader posts,
            ZoneId machine) {
        this.post = post;
        this.bom = bom;
        this.kramdown = kramdown;
        this.pages = pages;
        this.posts = posts;
        this.machine = machine;
    }

    /// What is shown of the text.
    ///
    /// @param index what is known of the site's other posts by now
    public ArticleState read(Snapshot snapshot, SiteIndex index) {
        FrontMatter frontMatter = FrontMatter.parse(snapshot.text().toString());
        List<FormField> form =
                frontMatter.problem().isPresent() ? List.of() : index.form(frontMatter, post);
        IndexedPost indexed = posts.of(post, frontMatter);
        Locale language = language(index);
        HeadReader head =
                new HeadReader(
                        indexed.summary(),
                        form,
                        language,
                        index.site().zone(machine),
                        new AttachmentReader(index.site(), post));
        RenderedPage rendered = pages.body(index, post, frontMatter);
        RenderedArticle article =
                new RenderedArticle(
                        post, frontMatter, head.head(), language.toLanguageTag(), rendered);
        Appearance appearance = posts.appearance(post, frontMatter);
        return new ArticleState(
                snapshot.revision(),
                form,
                indexed.summary(),
                appearance,
                posts.doubts(post, appearance),
                article,
                Blocks.of(rendered.html(), frontMatter.text(), frontMatter.parts().body()));
    }

    /// What the checks say of a text that was read.
    public CheckedArticle check(ArticleState state, PostChecks checks) {
        FrontMatter text = state.frontMatter();
        String body = text.parts().body().of(text.text());
        MarkdownDocument read = kramdown.parse(body);
        CheckedPost checked = checks.post(post.path(), bom, text, () -> read, state.form(), memory);
        PostFindings report = checks.check(checked);
        return new CheckedArticle(
                state, RemarkReader.read(text, state.form(), report), FrenchPost.of(checked));
    }

    /// French where the site does not say.
    private static Locale language(SiteIndex index) {
        String declared = index.site().config().language();
        return declared == null ? Locale.FRENCH : Locale.forLanguageTag(declared);
    }
}
