package fr.chapeau.app.commit;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.DraftState;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.FileText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// Finds new pictures that no draft uses, where the site has its pictures: somebody may have
/// brought one in for an article and not put it there yet.
final class UnusedPictures {
    /// Where sites have them.
    private static final List<String> USUAL =
            List.of("assets", "images", "img", "_images", "uploads", "media", "static");

    private static final Set<String> TEXTS = Set.of("md", "markdown", "mkd", "html", "htm");
    private static final int MOST = 20;

    private final Workspace workspace;
    private final Checkout checkout;

    UnusedPictures(Workspace workspace, Checkout checkout) {
        this.workspace = workspace;
        this.checkout = checkout;
    }

    /// Those beside what goes in.
    ///
    /// @param used files that go in anyhow; their folders are looked at, too
    /// @return absolute, by path
    Outcome<List<Path>> beside(Collection<Path> used) {
        Set<Path> folders = new LinkedHashSet<>();
        used.stream().filter(this::isPicture).map(Path::getParent).forEach(folders::add);
        USUAL.stream()
                .map(workspace.site().root()::resolve)
                .filter(Files::isDirectory)
                .forEach(folders::add);
        if (folders.isEmpty()) {
            return Outcome.done(List.of());
        }
        return checkout.status(List.copyOf(folders))
                .map(states -> fresh(states, used))
                .then(fresh -> fresh.isEmpty() ? Outcome.done(fresh) : withoutUsed(fresh));
    }

    private List<Path> fresh(SortedMap<Path, DraftState> states, Collection<Path> used) {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() == DraftState.NEW)
                .map(entry -> checkout.workTree().resolve(entry.getKey()))
                .filter(file -> isPicture(file) && !used.contains(file))
                .limit(MOST)
                .toList();
    }

    private boolean isPicture(Path file) {
        return FileSort.PICTURE.isNamed(file.toString());
    }

    /// A draft that names a picture's file is taken to use it.
    private Outcome<List<Path>> withoutUsed(List<Path> pictures) {
        return checkout.status(List.of(workspace.site().root()))
                .map(drafts -> {
                    List<String> texts = texts(drafts);
                    return pictures.stream()
                            .filter(picture ->
                                    texts.stream().noneMatch(text -> names(text, picture)))
                            .toList();
                });
    }

    private List<String> texts(Map<Path, DraftState> drafts) {
        Set<Path> files =
                drafts.keySet().stream()
                        .filter(path -> TEXTS.contains(extension(path)))
                        .map(checkout.workTree()::resolve)
                        .filter(Files::isRegularFile)
                        .collect(Collectors.toSet());
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            if (PostFiles.read(file) instanceof Outcome.Done<FileText>(FileText text)) {
                texts.add(text.text());
            }
        }
        return texts;
    }

    private static boolean names(String text, Path picture) {
        String name = String.valueOf(picture.getFileName());
        return text.contains(name) || text.contains(name.replace(" ", "%20"));
    }

    private static String extension(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
