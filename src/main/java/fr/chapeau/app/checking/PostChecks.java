package fr.chapeau.app.checking;

import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.CheckReport;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PictureFiles;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.settings.CheckSettings;
import fr.chapeau.settings.RepositorySettings;
import fr.chapeau.site.FormField;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Runs all rules over posts of one site. Thread-safe.
public final class PostChecks {
    private final CheckEngine engine;
    private final Kramdown kramdown;
    private final SiteFacts facts;
    private final SiteIndex index;

    /// The checks of a site.
    ///
    /// @param index what the site's posts show, as far as it is known
    /// @param files the files of the site's pictures
    /// @param posts reads what is at hand of a post as the index reads the others
    public PostChecks(
            CheckEngine engine,
            Kramdown kramdown,
            SiteIndex index,
            PictureFiles files,
            PostReader posts) {
        this.engine = engine;
        this.kramdown = kramdown;
        this.index = index;
        this.facts =
                new SiteFacts(
                        index.imageAlternatives(),
                        this::form,
                        index.site().config().addresses().url(),
                        files,
                        (path, matter) -> posts.surroundings(index, file(path), matter));
    }

    /// What they know of the site.
    public SiteIndex index() {
        return index;
    }

    /// Checks a file's text.
    ///
    /// @param path from the site's root
    public CheckReport check(Path path, FileText file) {
        return engine.check(
                CheckedPost.of(path, file.text(), file.bom(), kramdown, facts), settings(path));
    }

    /// Checks a draft, and tells what the version before it did not have.
    ///
    /// @param path from the site's root
    /// @param before empty for a new post
    public ComparedFindings compare(Path path, FileText now, Optional<FileText> before) {
        CheckReport report = check(path, now);
        List<Finding> known = before.map(text -> check(path, text).findings()).orElse(List.of());
        FindingMatch.Parts parts =
                new FindingMatch(before.map(FileText::text).orElse(""), now.text())
                        .parts(known, report.findings());
        return new ComparedFindings(
                report.findings(), parts.fresh(), parts.old(), report.failures());
    }

    /// Checks a text that was read already.
    ///
    /// @param form its fields
    public CheckReport check(
            Path path,
            boolean bom,
            FrontMatter frontMatter,
            Supplier<MarkdownDocument> body,
            List<FormField> form) {
        SiteFacts known =
                new SiteFacts(
                        facts.images(),
                        (any, same) -> form,
                        facts.url(),
                        facts.files(),
                        facts.others());
        return engine.check(
                new CheckedPost(path, bom, frontMatter, body, kramdown, known), settings(path));
    }

    /// The fields of a post.
    ///
    /// @param path from the site's root
    public List<FormField> form(Path path, FrontMatter frontMatter) {
        return index.form(frontMatter, file(path));
    }

    /// One that the index knows need not be looked at on disk.
    private PostFile file(Path path) {
        return index.post(path).map(PostSummary::file).orElseGet(() -> index.site().named(path));
    }

    /// What the repository says of the rules for a post; for one that nobody knows yet, what it
    /// says for all.
    private CheckSettings settings(Path path) {
        RepositorySettings settings = index.site().settings();
        return index.post(path)
                .map(post -> settings.checks(post.file().collection().label()))
                .orElse(settings.checks());
    }
}
