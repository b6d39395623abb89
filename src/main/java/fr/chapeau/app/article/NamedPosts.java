package fr.chapeau.app.article;

import fr.chapeau.site.PostSummary;
import fr.chapeau.site.ReferenceTarget;
import fr.chapeau.site.SiteIndex;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The posts that a field may name. Thread-safe; takes time in proportion to the site, so never on
/// the JavaFX thread.
public final class NamedPosts {
    private final Supplier<SiteIndex> index;

    /// @param index what is known of the site by now
    public NamedPosts(Supplier<SiteIndex> index) {
        this.index = index;
    }

    /// A post and what names it.
    ///
    /// @param name as the field writes it
    public record NamedPost(String title, String name) {}

    /// The posts that a field may name, in the order of the index.
    ///
    /// @param like values that the site writes there
    /// @param wanted which of them, by title or name
    /// @param most at most so many
    public List<NamedPost> find(
            ReferenceTarget target,
            Collection<String> like,
            Predicate<NamedPost> wanted,
            int most) {
        return index.get().posts().stream()
                .filter(post -> post.file().collection().equals(target.collection()))
                .map(post -> new NamedPost(post.title(), target.name(post, like)))
                .filter(wanted)
                .limit(most)
                .toList();
    }

    /// The title of the post that a value names.
    public Optional<String> title(ReferenceTarget target, String value) {
        List<String> like = List.of(value);
        return index.get().posts().stream()
                .filter(post -> post.file().collection().equals(target.collection()))
                .filter(post -> target.name(post, like).equals(value))
                .map(PostSummary::title)
                .findFirst();
    }
}
