package fr.chapeau.app.survey;

import fr.chapeau.app.workspace.DraftStates;
import fr.chapeau.app.workspace.PathSelection;
import fr.chapeau.app.workspace.PathSelection.Selected;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.DraftState;
import fr.chapeau.git.StagedFile;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// Finds the posts that paths on a command line mean. Calls Git: one thread.
public final class Candidates {
    private final PathSelection selection = new PathSelection();
    private final Map<Workspace, Outcome<String>> versions = new HashMap<>();
    private final Scope scope;

    public Candidates(Scope scope) {
        this.scope = scope;
    }

    /// What one path means.
    ///
    /// @param notices what is to be said of a folder's site, once for each site
    /// @param problems what could not be read
    public record Chosen(List<Candidate> posts, List<Problem> notices, List<Problem> problems) {

        public Chosen {
            posts = List.copyOf(posts);
            notices = List.copyOf(notices);
            problems = List.copyOf(problems);
        }
    }

    /// The posts of a path.
    public Outcome<Chosen> below(Path path) {
        return switch (scope) {
            case Scope.All() -> selection.select(path).map(Candidates::all);
            case Scope.Drafts() -> drafts(path, Optional.empty());
            case Scope.Since(String revision) -> drafts(path, Optional.of(revision));
            case Scope.Staged() -> selection.workspace(path).then(site -> staged(site, path));
        };
    }

    private static Chosen all(PathSelection.Selection selected) {
        return new Chosen(
                selected.posts().stream().map(Candidate::whole).toList(),
                selected.notices(),
                selected.problems());
    }

    private Outcome<Chosen> drafts(Path path, Optional<String> revision) {
        return selection
                .workspace(path)
                .then(workspace -> {
                    DraftStates states = new DraftStates(workspace);
                    if (revision.isEmpty()) {
                        return states.below(path)
                                .then(found -> drafts(workspace, path, found, Checkout::committed));
                    }
                    return version(workspace, path, revision.get())
                            .then(version ->
                                    states.below(path, version)
                                            .then(found ->
                                                    drafts(
                                                            workspace,
                                                            path,
                                                            found,
                                                            (checkout, file) ->
                                                                    checkout.committed(
                                                                            version, file))));
                });
    }

    private Outcome<String> version(Workspace workspace, Path path, String revision) {
        return versions.computeIfAbsent(
                workspace,
                any -> new DraftStates(any).git(path, checkout -> checkout.common(revision)));
    }

    private Outcome<Chosen> drafts(
            Workspace workspace, Path path, SortedMap<Path, DraftState> states, Before before) {
        List<Candidate> posts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        states.forEach((relative, state) -> {
            if (state == DraftState.DELETED) {
                return;
            }
            Selected post = selected(workspace, path, relative);
            switch (new DraftStates(workspace)
                    .git(path, checkout -> before.of(checkout, post.file()))) {
                case Outcome.Done<Optional<byte[]>>(Optional<byte[]> bytes) ->
                        posts.add(
                                new Candidate(
                                        post,
                                        null,
                                        true,
                                        bytes.flatMap(FileText::decode).orElse(null)));
                case Outcome.Refused<Optional<byte[]>>(Problem why) -> problems.add(why);
                case Outcome.Failed<Optional<byte[]>>(Problem why) -> problems.add(why);
            }
        });
        return Outcome.done(new Chosen(posts, selection.notices(workspace), problems));
    }

    /// @param relative from the path, empty where the path is the file itself
    private static Selected selected(Workspace workspace, Path path, Path relative) {
        return relative.toString().isEmpty()
                ? new Selected(workspace, path.toAbsolutePath(), path.toString())
                : new Selected(workspace, real(path).resolve(relative), relative.toString());
    }

    private Outcome<Chosen> staged(Workspace workspace, Path path) {
        DraftStates states = new DraftStates(workspace);
        return states.git(path, Checkout::staged)
                .map(files -> {
                    List<Candidate> posts = new ArrayList<>();
                    List<Problem> problems = new ArrayList<>();
                    Path start = real(path);
                    for (StagedFile file : files) {
                        Path absolute = workspace.top().resolve(file.path());
                        if (absolute.startsWith(start) && states.isPost(absolute)) {
                            Selected post = selected(workspace, path, start.relativize(absolute));
                            add(post, file, posts, problems);
                        }
                    }
                    return new Chosen(posts, selection.notices(workspace), problems);
                });
    }

    private static void add(
            Selected post, StagedFile file, List<Candidate> posts, List<Problem> problems) {
        file.text()
                .ifPresentOrElse(
                        text ->
                                posts.add(
                                        new Candidate(
                                                post, text, true, file.before().orElse(null))),
                        () ->
                                problems.add(
                                        Problem.of(SurveyMessage.STAGED_NOT_UTF8, post.shown())));
    }

    private static Path real(Path path) {
        try {
            return Files.isDirectory(path) ? path.toRealPath() : realFile(path.toAbsolutePath());
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /// A link is a file of its own.
    private static Path realFile(Path file) throws IOException {
        Path folder = file.getParent();
        Path name = file.getFileName();
        return folder == null || name == null ? file : folder.toRealPath().resolve(name);
    }

    /// The version that a draft is compared with.
    private interface Before {
        Outcome<Optional<byte[]>> of(Checkout checkout, Path file);
    }
}
