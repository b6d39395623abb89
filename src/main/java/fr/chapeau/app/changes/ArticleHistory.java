package fr.chapeau.app.changes;

import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.FileVersion;
import fr.chapeau.git.FileVersions;
import fr.chapeau.problem.Outcome;
import fr.chapeau.review.PostVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The committed versions of the articles of a site. Calls Git: for the lane of the checkout.
public final class ArticleHistory {

    /// More than anybody looks through.
    private static final int MOST = 500;

    private final Workspace workspace;

    public ArticleHistory(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The versions of an article under all names that it has had, the newest first.
    ///
    /// @param file absolute
    /// @param wanted asked now and then; once it is not, what was found so far is given
    public Outcome<FileVersions> versions(Path file, BooleanSupplier wanted) {
        return workspace.inCheckout(
                checkout -> checkout.history(file, MOST, wanted),
                () -> Outcome.done(new FileVersions(List.of(), true)));
    }

    /// A version as text; empty where the article was deleted in it. Fails where it is no text.
    public Outcome<Optional<PostVersion>> text(FileVersion version) {
        return workspace
                .inCheckout(
                        checkout -> checkout.content(version),
                        () -> Outcome.done(Optional.<byte[]>empty()))
                .then(bytes -> ArticleComparison.committed(inSite(version.path()), bytes));
    }

    /// A file that lay outside of the site had no name in it.
    private Path inSite(Path path) {
        Path root = workspace.site().root();
        Path file = workspace.top().resolve(path);
        return file.startsWith(root) ? root.relativize(file) : path;
    }
}
