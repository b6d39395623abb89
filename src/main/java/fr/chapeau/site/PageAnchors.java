package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.markdown.HtmlAnchors;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.KramdownOptions;
import fr.chapeau.site.PostFile.Building;
import fr.chapeau.site.PostFile.Markup;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The places on the pages of a site that links can lead to. Few pages are ever asked for: each is
/// rendered when it first is, and again once its file was written. Any thread but that of JavaFX.
final class PageAnchors {
    private static final long LARGEST = 1 << 20;

    private final Map<Path, Known> known = new ConcurrentHashMap<>();
    private @Nullable Kramdown kramdown;

    /// @param anchors empty where nobody can tell them
    private record Known(FileStamp stamp, Optional<Set<String>> anchors) {}

    /// Those on the page of a post, by their names. Empty where its text alone does not make the
    /// page: Liquid writes a part of it, or nothing in it has a name.
    Optional<Set<String>> of(Site site, IndexedPost post) {
        PostFile file = post.summary().file();
        Path path = site.root().resolve(file.path());
        FileStamp stamp = FileStamp.of(path);
        Known before = known.get(file.path());
        if (before != null && before.stamp().equals(stamp)) {
            return before.anchors();
        }
        Optional<Set<String>> anchors =
                file.building() == Building.DOCUMENT
                                && file.markup() == Markup.MARKDOWN
                                && stamp.size() < LARGEST
                        ? text(path).flatMap(text -> read(text, kramdown(site)))
                        : Optional.empty();
        known.put(file.path(), new Known(stamp, anchors));
        return anchors;
    }

    private static Optional<String> text(Path path) {
        try {
            return FileText.decode(Files.readAllBytes(path)).map(FileText::text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Set<String>> read(String text, Kramdown kramdown) {
        String body = FrontMatter.parse(text).parts().body().of(text);
        if (body.contains("{{") || body.contains("{%")) {
            return Optional.empty();
        }
        Set<String> anchors = HtmlAnchors.of(kramdown.toHtml(body));
        return anchors.isEmpty() ? Optional.empty() : Optional.of(anchors);
    }

    private synchronized Kramdown kramdown(Site site) {
        Kramdown made = kramdown;
        if (made == null) {
            made = new Kramdown(KramdownOptions.of(site.config().markdown().kramdown()));
            kramdown = made;
        }
        return made;
    }
}
