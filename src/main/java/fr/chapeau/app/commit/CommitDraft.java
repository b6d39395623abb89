package fr.chapeau.app.commit;

import fr.chapeau.app.checking.ComparedFindings;
import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.check.Finding;
import fr.chapeau.git.CommitPlan;
import fr.chapeau.git.PlannedFile;
import fr.chapeau.site.FormField;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A commit as it is shown before it is made.
///
/// @param plan exactly which files would go in
/// @param posts the articles among them, with what the checks say
/// @param records of what was set aside, among the files of the plan
/// @param unused new pictures that no draft uses, absolute: they go in only on request
public record CommitDraft(
        CommitPlan plan, List<CheckedArticle> posts, Set<Path> records, List<Path> unused) {

    public CommitDraft {
        posts = List.copyOf(posts);
        records = Set.copyOf(records);
        unused = List.copyOf(unused);
    }

    /// Number of errors that the committed versions did not have: what the gate blocks on.
    public int newErrors() {
        return posts.stream().mapToInt(post -> post.newErrors().size()).sum();
    }

    /// How many findings that were set aside are reported again, or no longer there.
    public int broughtBack() {
        Set<Path> coming = names(Set.of(PlannedFile.Kind.NEW));
        return (int)
                names(Set.of(PlannedFile.Kind.DELETED)).stream()
                        .filter(name -> !coming.contains(name))
                        .count();
    }

    /// What this commit sets aside of an article, or gives another reason for. A record that only
    /// goes along with its article to another place is none of it.
    public List<DismissedFinding> dismissed(CheckedArticle post) {
        Set<Path> going = names(Set.of(PlannedFile.Kind.DELETED));
        Set<Path> coming = names(Set.of(PlannedFile.Kind.NEW, PlannedFile.Kind.CHANGED));
        return post.found().report().dismissed().stream()
                .filter(one -> {
                    Path name = one.kept().file().getFileName();
                    return coming.contains(name) && !going.contains(name);
                })
                .toList();
    }

    /// Names of the records that come or go.
    private Set<Path> names(Set<PlannedFile.Kind> kinds) {
        return plan.files().stream()
                .filter(file -> kinds.contains(file.kind()) && records.contains(file.path()))
                .map(file -> file.path().getFileName())
                .collect(Collectors.toSet());
    }

    /// One article of the commit.
    ///
    /// @param file absolute
    /// @param text as it is on disk
    /// @param form its fields, to tell which of them a finding is about
    /// @param found what the checks say of it beside the committed version
    public record CheckedArticle(
            Path file, String text, List<FormField> form, ComparedFindings found) {

        public CheckedArticle {
            form = List.copyOf(form);
        }

        /// All that stand, by place.
        public List<Finding> findings() {
            return found.findings();
        }

        /// Errors that the committed version did not have; all of them for a new post.
        public List<Finding> newErrors() {
            return found.freshErrors();
        }

        /// Errors that it had.
        public List<Finding> oldErrors() {
            return found.oldErrors();
        }
    }
}
