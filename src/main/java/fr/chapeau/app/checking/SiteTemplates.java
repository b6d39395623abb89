package fr.chapeau.app.checking;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.TemplateTexts;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.Site;
import fr.chapeau.site.TemplateFiles;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the templates of a site, once, when a rule first asks for them. Thread-safe.
final class SiteTemplates implements Supplier<TemplateTexts> {
    private final Site site;
    private final Kramdown kramdown;
    private volatile @Nullable TemplateTexts read;

    SiteTemplates(Site site, Kramdown kramdown) {
        this.site = site;
        this.kramdown = kramdown;
    }

    @Override
    public TemplateTexts get() {
        TemplateTexts known = read;
        return known == null ? first() : known;
    }

    private synchronized TemplateTexts first() {
        TemplateTexts known = read;
        if (known == null) {
            known = read();
            read = known;
        }
        return known;
    }

    private TemplateTexts read() {
        List<CheckedPost> posts = TemplateFiles.of(site).stream().flatMap(this::post).toList();
        return TemplateTexts.of(posts, TemplateFiles::isOne);
    }

    /// One that cannot be read is as good as none.
    private Stream<CheckedPost> post(Path file) {
        return PostFiles.read(file) instanceof Outcome.Done<FileText>(FileText text)
                ? Stream.of(
                        CheckedPost.of(file, text.text(), text.bom(), kramdown, SiteFacts.UNKNOWN))
                : Stream.empty();
    }
}
