package fr.chapeau.app.workspace;

import fr.chapeau.git.Checkout;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A folder that was opened: the site it belongs to and, where there is one, the checkout around
/// it.
public final class Workspace implements AutoCloseable {
    private final Site site;
    private final @Nullable Checkout checkout;
    private final List<Problem> notices;

    private Workspace(Site site, @Nullable Checkout checkout, List<Problem> notices) {
        this.site = site;
        this.checkout = checkout;
        this.notices = List.copyOf(notices);
    }

    /// Opens what can be opened; what cannot is told by [#notices]. Fails only where the folder
    /// itself cannot be read. Not for the JavaFX thread.
    ///
    /// @param folder any folder, or a file in one
    public static Outcome<Workspace> open(Path folder) {
        List<Problem> notices = new ArrayList<>();
        Checkout checkout =
                switch (Checkout.discover(folder)) {
                    case Outcome.Done<Optional<Checkout>>(var found) -> {
                        if (found.isEmpty()) {
                            notices.add(Problem.of(WorkspaceMessage.WITHOUT_GIT));
                        }
                        yield found.orElse(null);
                    }
                    case Outcome.Refused<Optional<Checkout>>(Problem why) -> {
                        notices.add(why);
                        yield null;
                    }
                    case Outcome.Failed<Optional<Checkout>>(Problem why) -> {
                        notices.add(why);
                        yield null;
                    }
                };
        Path ceiling = checkout == null ? null : checkout.workTree();
        return Site.open(folder, ceiling).map(site -> of(site, checkout, notices));
    }

    private static Workspace of(Site site, @Nullable Checkout checkout, List<Problem> notices) {
        List<Problem> all = new ArrayList<>(site.notices());
        all.addAll(notices);
        return new Workspace(site, checkout, all);
    }

    public Site site() {
        return site;
    }

    /// Empty where nothing can be committed.
    public Optional<Checkout> checkout() {
        return Optional.ofNullable(checkout);
    }

    /// What is to be said about the folder, in the order of its weight to the user.
    public List<Problem> notices() {
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
