package fr.chapeau.app.changes;

import fr.chapeau.app.workspace.SiteMarkdown;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.review.ChangeReader;
import fr.chapeau.review.PostVersion;
import fr.chapeau.site.FormField;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compares two versions of an article of a site. Thread-safe; not for the JavaFX thread.
public final class ArticleComparison {
    private final SiteIndex index;
    private final ChangeReader reader;

    /// @param index what is known of the site: more of it gives better names for fields
    public ArticleComparison(SiteIndex index) {
        this.index = index;
        reader = new ChangeReader(SiteMarkdown.of(index.site()), index.imageAlternatives());
    }

    /// A committed version as text; empty where there is none. Fails where it is no text.
    ///
    /// @param path from the site's root
    public static Outcome<Optional<PostVersion>> committed(Path path, Optional<byte[]> bytes) {
        Optional<PostVersion> version =
                bytes.flatMap(FileText::decode).map(text -> new PostVersion(path, text));
        return bytes.isPresent() && version.isEmpty()
                ? Outcome.failed(Problem.of(ChangesMessage.OLD_NOT_UTF8, path.toString()))
                : Outcome.done(version);
    }

    /// What changed.
    ///
    /// @param before null for a new article
    /// @param after null for one that is gone
    public ChangedArticle between(@Nullable PostVersion before, @Nullable PostVersion after) {
        List<FormField> form = new ArrayList<>(form(after));
        for (FormField field : form(before)) {
            if (form.stream().noneMatch(known -> known.path().equals(field.path()))) {
                form.add(field);
            }
        }
        return new ChangedArticle(reader.read(before, after), form);
    }

    private List<FormField> form(@Nullable PostVersion version) {
        if (version == null) {
            return List.of();
        }
        FrontMatter matter = FrontMatter.parse(version.file().text());
        if (matter.problem().isPresent()) {
            return List.of();
        }
        PostFile post = index.site().named(index.site().root().resolve(version.path()));
        return index.form(matter, post);
    }
}
