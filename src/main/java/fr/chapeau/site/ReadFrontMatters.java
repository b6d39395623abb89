package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Front matters that the index has read and that a check of the same texts is about to ask for.
/// Each is given once: what is not asked for soon is read again. Thread-safe.
public final class ReadFrontMatters {

    /// Of more posts than this, what was read is not worth its memory.
    private static final int MOST = 1024;

    private final Map<String, FrontMatter> byText = new ConcurrentHashMap<>();

    public void keep(FrontMatter frontMatter) {
        if (byText.size() < MOST) {
            byText.put(frontMatter.text(), frontMatter);
        }
    }

    /// The front matter of a file's text.
    public FrontMatter of(String text) {
        @Nullable FrontMatter known = byText.remove(text);
        return Optional.ofNullable(known).orElseGet(() -> FrontMatter.parse(text));
    }
}
