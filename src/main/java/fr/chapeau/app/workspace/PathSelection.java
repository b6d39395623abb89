package fr.chapeau.app.workspace;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the posts that paths on a command line mean: a folder stands for what the library shows of
/// it, a file for itself, whatever it is.
public final class PathSelection {
    private final Map<Path, Outcome<Workspace>> byFolder = new HashMap<>();
    private final Map<Path, Workspace> bySite = new HashMap<>();
    private final Set<Workspace> told = new HashSet<>();

    /// A post that a path means.
    ///
    /// @param shown how it is named to the user: as given, or from the given folder
    /// @param file absolute
    public record Selected(Workspace workspace, Path file, String shown) {}

    /// What one path means.
    ///
    /// @param notices what is to be said of a folder's site, once for each site
    /// @param problems what could not be read
    public record Selection(List<Selected> posts, List<Problem> notices, List<Problem> problems) {

        public Selection {
            posts = List.copyOf(posts);
            notices = List.copyOf(notices);
            problems = List.copyOf(problems);
        }
    }

    /// The posts of a path.
    public Outcome<Selection> select(Path path) {
        return workspace(path)
                .map(workspace ->
                        Files.isDirectory(path) ? below(workspace, path) : file(workspace, path));
    }

    /// What a path lies in.
    public Outcome<Workspace> workspace(Path path) {
        if (!Files.exists(path)) {
            return Outcome.failed(Problem.of(WorkspaceMessage.PATH_MISSING, path.toString()));
        }
        Path absolute = path.toAbsolutePath().normalize();
        Path start = Files.isDirectory(path) ? absolute : absolute.getParent();
        return byFolder.computeIfAbsent(start == null ? absolute : start, this::open);
    }

    /// What is to be said of a folder's site: the first time, else nothing.
    public List<Problem> notices(Workspace workspace) {
        return told.add(workspace) ? workspace.site().notices() : List.of();
    }

    /// One workspace for each site, whose posts are then read only once.
    private Outcome<Workspace> open(Path folder) {
        return Workspace.open(folder)
                .map(opened -> {
                    Workspace before = bySite.putIfAbsent(opened.site().root(), opened);
                    return before == null ? opened : before;
                });
    }

    private static Selection file(Workspace workspace, Path path) {
        Selected post = new Selected(workspace, path.toAbsolutePath(), path.toString());
        return new Selection(List.of(post), List.of(), List.of());
    }

    private Selection below(Workspace workspace, Path folder) {
        Path real = real(folder);
        List<Selected> posts = new ArrayList<>();
        Site.WalkResult walked =
                workspace
                        .site()
                        .walk(post -> {
                            Path file = workspace.absolute(post.path());
                            if (file.startsWith(real)) {
                                String shown = real.relativize(file).toString();
                                posts.add(new Selected(workspace, file, shown));
                            }
                            return true;
                        });
        return new Selection(posts, notices(workspace), walked.problems());
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
