package fr.chapeau.app.changes;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.app.posts.MovedPosts;
import fr.chapeau.app.workspace.DraftStates;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.DraftState;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.review.PostVersion;
import fr.chapeau.site.SiteIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Compares drafts with an earlier version of the checkout. Calls Git: only in the lane of the
/// checkout.
public final class DraftChanges {
    private final Workspace workspace;
    private final DraftStates states;
    private final ArticleComparison comparison;

    /// What was renamed in the window since the last commit: Git has no word for it yet.
    private final Optional<MovedPosts> moved;

    public DraftChanges(Workspace workspace) {
        this(workspace, SiteIndex.of(workspace.site()));
    }

    /// @param index what is known of the site: more of it gives better names for fields
    public DraftChanges(Workspace workspace, SiteIndex index) {
        this.workspace = workspace;
        states = new DraftStates(workspace);
        comparison = new ArticleComparison(index);
        Outcome<Optional<MovedPosts>> known =
                workspace.inCheckout(
                        checkout ->
                                Outcome.done(
                                        Optional.of(
                                                MovedPosts.of(workspace.site().root(), checkout))),
                        () -> Outcome.done(Optional.empty()));
        moved =
                known instanceof Outcome.Done<Optional<MovedPosts>>(Optional<MovedPosts> posts)
                        ? posts
                        : Optional.empty();
    }

    /// An article, by the path under which it was asked for.
    ///
    /// @param shown from a folder that was named, else as it was named
    public record Found(String shown, ChangedArticle article) {}

    /// What changed in a file, or in all drafts of a folder; each by itself, so that one that
    /// cannot be read keeps no other from being shown. An article without changes is left out.
    ///
    /// @param revision that is compared with, as Git understands it: where it and the version
    ///   checked out come from; none for the last commit
    public Outcome<List<Outcome<Found>>> below(Path path, Optional<String> revision) {
        if (revision.isEmpty()) {
            return changed(path, Optional.empty());
        }
        return states.git(path, checkout -> checkout.common(revision.get()))
                .then(version -> changed(path, Optional.of(version)));
    }

    private Outcome<List<Outcome<Found>>> changed(Path path, Optional<String> version) {
        Function<Path, Outcome<Optional<byte[]>>> before =
                file ->
                        states.git(
                                path,
                                checkout ->
                                        version.map(known -> checkout.committed(known, file))
                                                .orElseGet(() -> checkout.committed(file)));
        if (!Files.isDirectory(path)) {
            Outcome<Found> one = found(path.toString(), path.toAbsolutePath(), before);
            return Outcome.done(hasChanges(one) ? List.of(one) : List.of());
        }
        Outcome<SortedMap<Path, DraftState>> drafts =
                version.map(known -> states.below(path, known)).orElseGet(() -> states.below(path));
        Path folder = real(path);
        Set<Path> renamed = moved.map(MovedPosts::renamed).orElse(Set.of());
        return drafts.map(all ->
                all.keySet().stream()
                        .filter(draft -> !renamed.contains(inSite(folder.resolve(draft))))
                        .map(draft -> found(draft.toString(), folder.resolve(draft), before))
                        .filter(DraftChanges::hasChanges)
                        .toList());
    }

    private static boolean hasChanges(Outcome<Found> outcome) {
        return !(outcome instanceof Outcome.Done<Found>(Found found))
                || !found.article().changes().isEmpty();
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private Outcome<Found> found(
            String shown, Path file, Function<Path, Outcome<Optional<byte[]>>> committed) {
        Path old = moved.map(posts -> posts.committed(file)).orElse(file);
        return committed
                .apply(old)
                .then(bytes -> {
                    boolean there = Files.exists(file);
                    if (!there && bytes.isEmpty()) {
                        return Outcome.failed(Problem.of(ChangesMessage.NOWHERE, shown));
                    }
                    return ArticleComparison.committed(inSite(old), bytes)
                            .then(before -> found(shown, file, before.orElse(null), there));
                });
    }

    private Path inSite(Path file) {
        return workspace.site().named(file).path();
    }

    private Outcome<Found> found(
            String shown, Path file, @Nullable PostVersion before, boolean there) {
        if (!there) {
            return Outcome.done(found(shown, before, null));
        }
        return PostFiles.read(file)
                .map(text -> found(shown, before, new PostVersion(inSite(file), text)));
    }

    private Found found(String shown, @Nullable PostVersion before, @Nullable PostVersion after) {
        return new Found(shown, comparison.between(before, after));
    }
}
