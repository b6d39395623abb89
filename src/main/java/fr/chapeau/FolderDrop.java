package fr.chapeau;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens a folder that is dropped on the window, wherever nothing else takes it. FX thread only.
record FolderDrop(Consumer<Path> open) {

    void listenTo(Scene scene) {
        scene.setOnDragOver(this::over);
        scene.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        boolean one = files.size() == 1;
        event.setDropCompleted(one);
        event.consume();
        if (one) {
            open.accept(files.getFirst().toPath());
        }
    }
}
