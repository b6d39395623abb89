package fr.chapeau.app.workspace;

import fr.chapeau.git.Checkout;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A folder that was opened: the site it belongs to and, where there is one, the checkout around
/// it.
public final class Workspace implements AutoCloseable {
    private volatile Site site;
    private final @Nullable Checkout checkout;
    private final @Nullable Problem unusable;

    private Workspace(Site site, @Nullable Checkout checkout, @Nullable Problem unusable) {
        this.site = site;
        this.checkout = checkout;
        this.unusable = unusable;
    }

    /// Opens what can be opened; what cannot is told by [#notices]. Fails only where the folder
    /// itself cannot be read. Not for the JavaFX thread.
    ///
    /// @param folder any folder, or a file in one
    public static Outcome<Workspace> open(Path folder) {
        return switch (Checkout.discover(folder)) {
            case Outcome.Done<Optional<Checkout>>(var found) ->
                    open(folder, found.orElse(null), null);
            case Outcome.Refused<Optional<Checkout>>(Problem why) -> open(folder, null, why);
            case Outcome.Failed<Optional<Checkout>>(Problem why) -> open(folder, null, why);
        };
    }

    private static Outcome<Workspace> open(
            Path folder, @Nullable Checkout checkout, @Nullable Problem unusable) {
        Path ceiling = checkout == null ? null : checkout.workTree();
        return Site.open(folder, ceiling).map(site -> new Workspace(site, checkout, unusable));
    }

    /// Opens what is around a file, which may be gone, and its folder with it.
    public static Outcome<Workspace> around(Path file) {
        Path folder = file.toAbsolutePath();
        for (Path up = folder.getParent(); up != null; up = folder.getParent()) {
            folder = up;
            if (Files.isDirectory(folder)) {
                break;
            }
        }
        return open(folder);
    }

    /// What was known of the site when it was read last.
    public Site site() {
        return site;
    }

    /// Reads the site's configuration and settings anew. Not for the JavaFX thread.
    Outcome<Site> reread() {
        return Site.open(site.root(), checkout == null ? null : checkout.workTree());
    }

    /// Takes the site as it was read anew.
    void learn(Site now) {
        site = now;
    }

    /// Empty where nothing can be committed.
    public Optional<Checkout> checkout() {
        return Optional.ofNullable(checkout);
    }

    /// Works in the checkout. Where there is a repository that cannot be used, fails with the
    /// reason.
    ///
    /// @param without the outcome where Git does not follow the folder
    public <T> Outcome<T> inCheckout(
            Function<Checkout, Outcome<T>> work, Supplier<Outcome<T>> without) {
        if (checkout != null) {
            return work.apply(checkout);
        }
        return unusable == null ? without.get() : Outcome.failed(unusable);
    }

    /// The folder in which symbolic links may be written through: the work tree, without Git the
    /// site.
    public Path top() {
        return checkout == null ? site.root() : checkout.workTree();
    }

    /// What is to be said about the folder, in the order of its weight to the user.
    public List<Problem> notices() {
        List<Problem> notices = new ArrayList<>(site.notices());
        if (checkout == null) {
            notices.add(unusable == null ? Problem.of(WorkspaceMessage.WITHOUT_GIT) : unusable);
        }
        return notices;
    }

    /// A path of the site as Git's paths start.
    ///
    /// @param path from the site's root
    public Path absolute(Path path) {
        return site.root().resolve(path);
    }

    @Override
    public void close() {
        if (checkout != null) {
            checkout.close();
        }
    }
}
