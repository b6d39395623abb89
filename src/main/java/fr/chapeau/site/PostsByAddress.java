package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the post that is at an address of its site. Reads the files of those that may be, so never
/// on the JavaFX thread; interrupting it ends it early. Thread-safe.
///
/// Jekyll makes an address of the file's name, or of `slug` or `permalink` in the front matter or
/// the defaults (`Drops::UrlDrop`): most posts need no look at their file.
public final class PostsByAddress {
    private final SiteIndex index;
    private final PostReader reader;

    /// @param reader for the same site
    public PostsByAddress(SiteIndex index, PostReader reader) {
        this.index = index;
        this.reader = reader;
    }

    /// The post at an address.
    ///
    /// @param path from the site's `baseurl`, with `%..` or without; query and fragment do not
    ///   count, nor do `/`, `.html` and `/index.html` at its end
    public Optional<PostSummary> find(String path) {
        String wanted = plain(path);
        String words = Slugs.slugify(wanted, Slugs.Mode.LATIN, false);
        List<IndexedPost> likely = new ArrayList<>();
        List<IndexedPost> others = new ArrayList<>();
        for (IndexedPost post : index.indexed()) {
            if (isNamed(post, words)) {
                likely.add(post);
            } else if (isNamedOtherwise(post)) {
                others.add(post);
            }
        }
        return first(likely, wanted).or(() -> first(others, wanted));
    }

    private Optional<PostSummary> first(List<IndexedPost> posts, String wanted) {
        for (IndexedPost post : posts) {
            if (Thread.currentThread().isInterrupted()) {
                return Optional.empty();
            }
            PostFile file = post.summary().file();
            boolean there =
                    appearance(file)
                            .flatMap(Appearance::place)
                            .filter(place -> plain(place.url()).equals(wanted))
                            .isPresent();
            if (there) {
                return Optional.of(post.summary());
            }
        }
        return Optional.empty();
    }

    private Optional<Appearance> appearance(PostFile file) {
        try {
            byte[] bytes = Files.readAllBytes(index.site().root().resolve(file.path()));
            return FileText.decode(bytes)
                    .map(content -> reader.appearance(file, FrontMatter.parse(content.text())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isNamed(IndexedPost post, String words) {
        String slug = PostName.of(post.summary().file().name()).slug();
        String plain = Slugs.slugify(slug, Slugs.Mode.LATIN, false);
        return !plain.isEmpty() && words.contains(plain);
    }

    private static boolean isNamedOtherwise(IndexedPost post) {
        String name = post.summary().file().name().toLowerCase(Locale.ROOT);
        return name.startsWith("index.") || has(post, "permalink") || has(post, "slug");
    }

    private static boolean has(IndexedPost post, String key) {
        return post.sample().entries().containsKey(key) || post.defaults().containsKey(key);
    }

    private static String plain(String path) {
        int end = path.length();
        for (int i = 0; i < path.length() && end == path.length(); i++) {
            if (path.charAt(i) == '?' || path.charAt(i) == '#') {
                end = i;
            }
        }
        String plain =
                Normalizer.normalize(Assets.decoded(path.substring(0, end)), Normalizer.Form.NFC);
        for (String ending : List.of("/", "/index.html", ".html")) {
            if (plain.endsWith(ending)) {
                plain = plain.substring(0, plain.length() - ending.length());
            }
        }
        return plain;
    }
}
