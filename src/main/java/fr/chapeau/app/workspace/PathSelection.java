package fr.chapeau.app.workspace;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the posts that paths on a command line mean: a folder stands for what the library shows of
/// it, a file for itself, whatever it is.
public final class PathSelection {
    private final Map<Path, Outcome<Workspace>> workspaces = new HashMap<>();

    /// A post that a path means.
    ///
    /// @param shown how it is named to the user: as given, or from the given folder
    /// @param file absolute
    public record Selected(Workspace workspace, Path file, String shown) {}

    /// What one path means.
    ///
    /// @param problems what could not be read
    public record Selection(List<Selected> posts, List<Problem> problems) {

        public Selection {
            posts = List.copyOf(posts);
            problems = List.copyOf(problems);
        }
    }

    /// The posts of a path.
    public Outcome<Selection> select(Path path) {
        if (!Files.exists(path)) {
            return Outcome.failed(Problem.of(WorkspaceMessage.PATH_MISSING, path.toString()));
        }
        boolean folder = Files.isDirectory(path);
        Path absolute = path.toAbsolutePath().normalize();
        Path start = folder ? absolute : absolute.getParent();
        return workspaces
                .computeIfAbsent(start == null ? absolute : start, Workspace::open)
                .map(workspace -> folder ? below(workspace, path) : file(workspace, path));
    }

    private static Selection file(Workspace workspace, Path path) {
        Selected post = new Selected(workspace, path.toAbsolutePath(), path.toString());
        return new Selection(List.of(post), List.of());
    }

    private static Selection below(Workspace workspace, Path folder) {
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
        return new Selection(posts, walked.problems());
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
