package fr.chapeau;

import fr.chapeau.ui.window.WindowMessage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;

/// Lets the user choose a folder in the system's own dialog. FX thread only.
final class FolderChoice {
    private final Path home;
    private final Supplier<SiteTools> tools;

    /// @param home where it begins at the first start; later where the last site lies
    FolderChoice(Path home, Supplier<SiteTools> tools) {
        this.home = home;
        this.tools = tools;
    }

    /// The chosen folder; empty where none was chosen.
    Optional<Path> ask(WindowMessage title) {
        SiteTools with = tools.get();
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(with.texts().of(title));
        List<Path> recent = with.preferences().get().recent();
        Path start =
                !recent.isEmpty() && Files.isDirectory(recent.getFirst())
                        ? recent.getFirst()
                        : home;
        if (Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(with.stage())).map(File::toPath);
    }
}
