package fr.chapeau.app.review;

import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.app.changes.DraftChanges;
import fr.chapeau.app.checking.ComparedFindings;
import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.problem.Outcome;
import fr.chapeau.review.PostChanges;
import fr.chapeau.review.PostVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the drafts of a checkout for their reviewer. Calls Git: only in the lane of the checkout.
public final class DraftReviews {
    private final DraftChanges changes;
    private final PostChecks checks;

    /// @param checks with all that is known of the site's posts
    public DraftReviews(Workspace workspace, PostChecks checks) {
        this.changes = new DraftChanges(workspace, checks.index());
        this.checks = checks;
    }

    /// The drafts below a folder, each by itself, so that one that cannot be read keeps no other
    /// from being reviewed.
    ///
    /// @param revision that they are compared with, as Git understands it: where it and the version
    ///   checked out come from; none for the last commit
    public Outcome<List<Outcome<ReviewedDraft>>> below(Path folder, Optional<String> revision) {
        return below(folder, revision, (done, all) -> {});
    }

    /// The same, telling how far it has come.
    ///
    /// @param progress is told as drafts are read
    public Outcome<List<Outcome<ReviewedDraft>>> below(
            Path folder, Optional<String> revision, Progress progress) {
        return changes.below(folder, revision).map(found -> reviewed(found, progress));
    }

    /// Who wants to know how far the reading has come.
    @FunctionalInterface
    public interface Progress {
        /// So many drafts are read.
        void at(int done, int all);
    }

    private List<Outcome<ReviewedDraft>> reviewed(
            List<Outcome<DraftChanges.Found>> found, Progress progress) {
        List<Outcome<ReviewedDraft>> drafts = new ArrayList<>();
        for (Outcome<DraftChanges.Found> one : found) {
            drafts.add(one.map(draft -> reviewed(draft.article())));
            progress.at(drafts.size(), found.size());
        }
        return List.copyOf(drafts);
    }

    private ReviewedDraft reviewed(ChangedArticle article) {
        PostChanges all = article.changes();
        PostVersion latest = all.latest().orElseThrow();
        PostVersion after = all.after();
        Optional<ComparedFindings> found = Optional.ofNullable(after).map(now -> compare(all, now));
        return new ReviewedDraft(
                latest.path(),
                title(latest),
                article,
                found.map(ComparedFindings::fresh).orElse(List.of()),
                found.map(ComparedFindings::old).orElse(List.of()),
                minutes(after));
    }

    private ComparedFindings compare(PostChanges all, PostVersion now) {
        return checks.compare(
                now.path(), now.file(), Optional.ofNullable(all.before()).map(PostVersion::file));
    }

    private static String title(PostVersion version) {
        FrontMatter matter = FrontMatter.parse(version.file().text());
        PsychValue title = matter.reading().entries().get("title");
        return title instanceof PsychValue.Text(String text) && !text.isBlank()
                ? text.strip()
                : String.valueOf(version.path().getFileName());
    }

    private static int minutes(@Nullable PostVersion after) {
        if (after == null) {
            return 0;
        }
        String text = after.file().text();
        return ReadingTime.minutes(FrontMatter.parse(text).parts().body().of(text));
    }
}
