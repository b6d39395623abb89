package fr.chapeau.ui.form;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/// Lets files be dropped from the desktop.
final class FileDrop {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDrop() {}

    /// Makes a region take files.
    static void onto(Region target, Consumer<List<Path>> dropped) {
        target.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        target.pseudoClassStateChanged(DROPPING, true);
                        event.consume();
                    }
                });
        target.addEventHandler(
                DragEvent.DRAG_EXITED_TARGET,
                event -> target.pseudoClassStateChanged(DROPPING, false));
        target.addEventHandler(
                DragEvent.DRAG_EXITED, event -> target.pseudoClassStateChanged(DROPPING, false));
        target.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    target.pseudoClassStateChanged(DROPPING, false);
                    if (event.getDragboard().hasFiles()) {
                        List<Path> files =
                                event.getDragboard().getFiles().stream()
                                        .map(file -> file.toPath().toAbsolutePath())
                                        .toList();
                        event.setDropCompleted(true);
                        event.consume();
                        dropped.accept(files);
                    }
                });
    }
}
