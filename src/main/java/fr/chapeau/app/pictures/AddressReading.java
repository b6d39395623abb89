package fr.chapeau.app.pictures;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.FileText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Collects the addresses of files that posts hold in their front matter, newest post first.
final class AddressReading {
    /// The newest posts show today's habit; older ones would only take time.
    private static final int MOST_POSTS = 200;

    private final SiteIndex index;
    private final FileSort sort;
    private final List<String> place;

    /// @param field that is asked about; positions in lists do not count
    AddressReading(SiteIndex index, FileSort sort, FieldPath field) {
        this.index = index;
        this.sort = sort;
        this.place = keys(field);
    }

    /// The addresses of the collection's posts, then, where none stands in the field, those of the
    /// others.
    List<NamedFile> around(PostFile post) {
        List<NamedFile> found = new ArrayList<>();
        boolean inCollection =
                read(found, one -> one.file().collection().equals(post.collection()));
        if (!inCollection) {
            read(found, one -> !one.file().collection().equals(post.collection()));
        }
        return found;
    }

    private boolean read(List<NamedFile> out, Predicate<PostSummary> wanted) {
        List<PostSummary> posts =
                index.posts().stream()
                        .filter(wanted)
                        .filter(one -> one.state() == PostSummary.State.READ)
                        .sorted(Comparator.comparing(AddressReading::instant).reversed())
                        .limit(MOST_POSTS)
                        .toList();
        for (PostSummary post : posts) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            if (PostFiles.read(index.site().root().resolve(post.file().path()))
                    instanceof Outcome.Done<FileText>(FileText text)) {
                collect(FrontMatter.parse(text.text()).reading(), List.of(), post, out);
            }
        }
        return out.stream().anyMatch(NamedFile::own);
    }

    private static Instant instant(PostSummary post) {
        return post.date()
                .flatMap(date -> Optional.ofNullable(date.instant()))
                .orElse(Instant.EPOCH);
    }

    private void collect(PsychValue value, List<String> at, PostSummary post, List<NamedFile> out) {
        switch (value) {
            case PsychValue.Text(String text) -> {
                if (sort.isNamed(text)) {
                    out.add(new NamedFile(text, at.equals(place), post.file().path()));
                }
            }
            case PsychValue.Sequence(var items) ->
                    items.forEach(item -> collect(item, at, post, out));
            case PsychValue.Mapping(var entries) ->
                    entries.forEach((key, inner) -> {
                        List<String> deeper = new ArrayList<>(at);
                        deeper.add(key);
                        collect(inner, deeper, post, out);
                    });
            default -> {}
        }
    }

    private static List<String> keys(FieldPath field) {
        return field.steps().stream()
                .filter(FieldPath.Key.class::isInstance)
                .map(step -> ((FieldPath.Key) step).name())
                .toList();
    }
}
