package fr.chapeau.app.workspace;

import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.DraftState;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/// Which posts are not as in the last commit. Calls Git: only in the lane of the checkout.
public final class DraftStates {
    private final Workspace workspace;

    /// The states in a workspace.
    public DraftStates(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The drafts below a folder.
    ///
    /// @param folder of the workspace
    /// @return by path from that folder
    public Outcome<SortedMap<Path, DraftState>> below(Path folder) {
        return git(
                folder,
                checkout ->
                        checkout.status(within(folder))
                                .then(all -> posts(folder, checkout.workTree(), all)));
    }

    /// The posts below a folder that are not as in an older version.
    ///
    /// @param version as [Checkout#common] gives it
    public Outcome<SortedMap<Path, DraftState>> below(Path folder, String version) {
        return git(
                folder,
                checkout ->
                        checkout.status(version, within(folder))
                                .then(all -> posts(folder, checkout.workTree(), all)));
    }

    /// What was set aside for a post is a part of it, and lies elsewhere.
    private List<Path> within(Path folder) {
        Path root = workspace.site().root();
        Path real = folder.toAbsolutePath().normalize();
        return real.startsWith(root)
                ? List.of(folder, new DismissalFiles(root).folder(root.relativize(real)))
                : List.of(folder);
    }

    /// Works in the checkout of a folder or a file, if it lies in one.
    public <T> Outcome<T> git(Path place, Function<Checkout, Outcome<T>> work) {
        return workspace.inCheckout(
                work,
                () ->
                        Outcome.failed(
                                Problem.of(WorkspaceMessage.STATUS_WITHOUT_GIT, place.toString())));
    }

    /// All drafts of the site.
    ///
    /// @return by path from the site's root
    public Outcome<SortedMap<Path, DraftState>> all() {
        return below(workspace.site().root());
    }

    private Outcome<SortedMap<Path, DraftState>> posts(
            Path folder, Path workTree, SortedMap<Path, DraftState> states) {
        try {
            Path start = folder.toRealPath();
            SortedMap<Path, DraftState> posts = new TreeMap<>();
            states.forEach((path, state) -> {
                Path file = workTree.resolve(path);
                if (file.startsWith(start) && isPost(file)) {
                    posts.put(start.relativize(file), state);
                }
                ofRecord(file)
                        .filter(post -> post.startsWith(start))
                        .ifPresent(post ->
                                posts.putIfAbsent(start.relativize(post), DraftState.CHANGED));
            });
            return Outcome.done(posts);
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.of(WorkspaceMessage.PATH_MISSING, folder.toString()).because(e));
        }
    }

    /// The post to which a record of what was set aside belongs, if it is there.
    private Optional<Path> ofRecord(Path file) {
        Path root = workspace.site().root();
        return file.startsWith(root)
                ? DismissalFiles.postOf(root.relativize(file))
                        .map(root::resolve)
                        .filter(post -> workspace.site().post(post).isPresent())
                : Optional.empty();
    }

    /// Whether a file is a post. One that is gone cannot be looked into: its place and name have to
    /// do.
    public boolean isPost(Path file) {
        return workspace.site().post(file).isPresent()
                || (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                        && wasPost(workspace.site().root().relativize(file)));
    }

    private boolean wasPost(Path path) {
        String name = String.valueOf(path.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Site site = workspace.site();
        boolean inCollection =
                StreamSupport.stream(path.spliterator(), false)
                        .anyMatch(folder -> folder.toString().startsWith("_"));
        return site.config().reading().markdownExtensions().contains(extension)
                && (inCollection || site.isPlain());
    }
}
