package fr.chapeau;

import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.window.WindowMessage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Asks for a file of this computer with the system's own dialog. FX thread only.
final class ComputerFiles {
    private final Texts texts;
    private final Stage stage;

    ComputerFiles(Texts texts, Stage stage) {
        this.texts = texts;
        this.stage = stage;
    }

    /// The file that the user chose; empty for none.
    Optional<Path> ask(FileSort sort) {
        boolean picture = sort == FileSort.PICTURE;
        FileChooser chooser = new FileChooser();
        chooser.setTitle(
                texts.of(picture ? WindowMessage.CHOOSE_PICTURE : WindowMessage.CHOOSE_FILE));
        List<String> patterns =
                sort.extensions().stream()
                        .sorted()
                        .flatMap(name ->
                                List.of("*." + name, "*." + name.toUpperCase(Locale.ROOT)).stream())
                        .toList();
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.of(
                                        picture
                                                ? WindowMessage.CHOOSE_PICTURE_FILES
                                                : WindowMessage.CHOOSE_DOCUMENT_FILES),
                                patterns));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }
}
