package fr.chapeau.app.checking;

import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.app.dismissal.Judgement;
import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.CheckReport;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PassageMemory;
import fr.chapeau.check.Picture;
import fr.chapeau.check.PictureFiles;
import fr.chapeau.check.RuleFailure;
import fr.chapeau.check.SiteBuild;
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
import fr.chapeau.site.ReadFrontMatters;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteConfig;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Runs all rules over posts of one site, and leaves out what was set aside for them. Thread-safe.
public final class PostChecks {
    private final CheckEngine engine;
    private final Kramdown kramdown;
    private final SiteFacts facts;
    private final SiteIndex index;
    private final DismissalFiles dismissals;
    private final ReadFrontMatters read;

    /// The checks of a site.
    ///
    /// @param index what the site's posts show, as far as it is known
    /// @param files the files of the site's pictures
    /// @param clock tells today; its zone is the machine's
    /// @param posts reads what is at hand of a post as the index reads the others
    public PostChecks(
            CheckEngine engine,
            Kramdown kramdown,
            SiteIndex index,
            PictureFiles files,
            PostReader posts,
            Clock clock) {
        this(engine, kramdown, index, files, posts, new ReadFrontMatters(), clock);
    }

    /// The same where the index was read for these checks.
    ///
    /// @param read what it has read
    public PostChecks(
            CheckEngine engine,
            Kramdown kramdown,
            SiteIndex index,
            PictureFiles files,
            PostReader posts,
            ReadFrontMatters read,
            Clock clock) {
        this.read = read;
        this.engine = engine;
        this.kramdown = kramdown;
        this.index = index;
        this.dismissals = new DismissalFiles(index.site().root());
        this.facts =
                new SiteFacts(
                        index.imageAlternatives(),
                        this::form,
                        index.site().config().addresses().url(),
                        files,
                        (path, matter) -> posts.surroundings(index, file(path), matter),
                        build(index.site(), clock),
                        new SiteTemplates(index.site(), kramdown));
    }

    private static SiteBuild build(Site site, Clock machine) {
        SiteConfig.Publishing publishing = site.config().publishing();
        return new SiteBuild(
                machine.withZone(site.zone(machine.getZone())),
                !site.isPlain(),
                publishing.timezone() != null,
                publishing.future());
    }

    /// What they know of the site.
    public SiteIndex index() {
        return index;
    }

    /// Checks a file's text.
    ///
    /// @param path from the site's root
    public PostFindings check(Path path, FileText file) {
        return check(seen(path, file));
    }

    /// The pictures of a file's text that need an alternative, in its order.
    ///
    /// @param path from the site's root
    public List<Picture> pictures(Path path, FileText file) {
        return seen(path, file).pictures();
    }

    /// A file's text as the rules see it.
    private CheckedPost seen(Path path, FileText file) {
        return CheckedPost.of(path, read.of(file.text()), file.bom(), kramdown, facts);
    }

    /// Checks a post as the rules see it.
    public PostFindings check(CheckedPost post) {
        CheckSettings settings = settings(post.path());
        CheckReport report = engine.check(post, settings);
        Set<String> failed =
                report.failures().stream().map(RuleFailure::rule).collect(Collectors.toSet());
        Judgement judgement =
                dismissals
                        .of(post.path())
                        .of(
                                report.findings(),
                                post.text(),
                                rule -> !failed.contains(rule) && engine.runs(rule, settings));
        return new PostFindings(judgement, report.failures());
    }

    /// All that the rules find in a text, be it set aside or not.
    private List<Finding> found(Path path, FileText file) {
        CheckedPost post = seen(path, file);
        return engine.check(post, settings(path)).findings();
    }

    /// Checks a draft, and tells what the version before it did not have.
    ///
    /// @param path from the site's root
    /// @param before empty for a new post
    public ComparedFindings compare(Path path, FileText now, Optional<FileText> before) {
        PostFindings report = check(path, now);
        List<Finding> dismissed =
                report.dismissed().stream().map(DismissedFinding::finding).toList();
        List<Finding> known = before.map(text -> found(path, text)).orElse(List.of());
        FindingMatch.Parts parts =
                new FindingMatch(before.map(FileText::text).orElse(""), now.text())
                        .parts(known, report.findings(), dismissed);
        return new ComparedFindings(report, parts.fresh(), parts.old());
    }

    /// A text that was read already, as the rules see it.
    ///
    /// @param form its fields
    /// @param memory what was learned of it when it was checked before
    public CheckedPost post(
            Path path,
            boolean bom,
            FrontMatter frontMatter,
            Supplier<MarkdownDocument> body,
            List<FormField> form,
            PassageMemory memory) {
        SiteFacts known = facts.with((any, same) -> form);
        return new CheckedPost(path, bom, frontMatter, body, kramdown, known, memory);
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
