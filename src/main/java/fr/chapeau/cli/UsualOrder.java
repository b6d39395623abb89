package fr.chapeau.cli;

import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.frontmatter.KeyOrder;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.site.SiteLoading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The order in which the posts around a file have their keys. The site is read when it is first
/// asked for, and once.
final class UsualOrder implements Supplier<KeyOrder> {
    private final Supplier<Path> file;
    private final Clock clock;
    private @Nullable KeyOrder known;

    /// @param file known only once the command line was read
    UsualOrder(Supplier<Path> file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public KeyOrder get() {
        if (known == null) {
            known = around(file.get());
        }
        return known;
    }

    /// None outside of a Jekyll site: a folder without one may be a whole disk.
    private KeyOrder around(Path post) {
        if (!(Workspace.around(post) instanceof Outcome.Done<Workspace>(Workspace opened))) {
            return KeyOrder.NONE;
        }
        try (opened) {
            Site site = opened.site();
            if (site.isPlain()) {
                return KeyOrder.NONE;
            }
            SiteIndex index = new SiteLoading(site, clock).load(posts -> {}).index();
            return index.fields(site.named(real(post)).collection()).keyOrder();
        }
    }

    /// As the site knows it, whatever links lead there.
    private static Path real(Path post) {
        try {
            return post.toRealPath();
        } catch (IOException e) {
            return post.toAbsolutePath();
        }
    }
}
