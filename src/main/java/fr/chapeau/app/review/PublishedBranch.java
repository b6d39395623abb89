package fr.chapeau.app.review;

import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.PastVersions;
import fr.chapeau.problem.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The branch from which a site is published, as a reviewer compares with it. Calls Git: only in
/// the lane of the checkout.
public final class PublishedBranch {
    private PublishedBranch() {}

    /// Its name as Git understands it: of the remote repository where that has it, since what
    /// others have published counts; empty where there is no commit.
    public static Outcome<Optional<String>> revision(Workspace workspace) {
        return workspace
                .inCheckout(
                        checkout -> checkout.past(List.of(Instant.MAX)).map(PastVersions::branch),
                        () -> Outcome.done(""))
                .map(branch ->
                        branch.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        isRemote(workspace, branch) ? "origin/" + branch : branch));
    }

    private static boolean isRemote(Workspace workspace, String branch) {
        return workspace.inCheckout(
                        checkout -> checkout.common("refs/remotes/origin/" + branch),
                        () -> Outcome.done(""))
                instanceof Outcome.Done<String>;
    }
}
