package fr.chapeau.app.commit;

import fr.chapeau.check.Finding;
import fr.chapeau.git.CommitPlan;
import fr.chapeau.site.FormField;
import java.nio.file.Path;
import java.util.List;

/// A commit as it is shown before it is made.
///
/// @param plan exactly which files would go in
/// @param posts the articles among them, with what the checks say
public record CommitDraft(CommitPlan plan, List<CheckedArticle> posts) {

    public CommitDraft {
        posts = List.copyOf(posts);
    }

    /// Number of errors that the committed versions did not have: what the gate blocks on.
    public int newErrors() {
        return posts.stream().mapToInt(post -> post.newErrors().size()).sum();
    }

    /// One article of the commit.
    ///
    /// @param file absolute
    /// @param text as it is on disk
    /// @param form its fields, to tell which of them a finding is about
    /// @param findings all of them, by place
    /// @param newErrors errors that the committed version did not have; all of them for a new post
    /// @param oldErrors errors that it had
    public record CheckedArticle(
            Path file,
            String text,
            List<FormField> form,
            List<Finding> findings,
            List<Finding> newErrors,
            List<Finding> oldErrors) {

        public CheckedArticle {
            form = List.copyOf(form);
            findings = List.copyOf(findings);
            newErrors = List.copyOf(newErrors);
            oldErrors = List.copyOf(oldErrors);
        }
    }
}
