package fr.chapeau.ui.form;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/// Drops files onto nodes as the desktop does; no desktop is there in tests. JavaFX thread only.
final class Drops {
    private Drops() {}

    /// Moves files over a node.
    ///
    /// @return whether it would take them
    static boolean over(Node target, Path... files) {
        DragEvent event = event(DragEvent.DRAG_OVER, target, files);
        target.fireEvent(event);
        return event.getAcceptedTransferMode() != null;
    }

    /// Moves files over a node and lets them go.
    static void onto(Node target, Path... files) {
        over(target, files);
        target.fireEvent(event(DragEvent.DRAG_DROPPED, target, files));
    }

    private static DragEvent event(EventType<DragEvent> type, Node target, Path... files) {
        return new DragEvent(
                null,
                target,
                type,
                board(Stream.of(files).map(Path::toFile).toList()),
                1,
                1,
                1,
                1,
                TransferMode.COPY,
                null,
                null,
                new PickResult(target, 1, 1));
    }

    /// What a desktop hands over: nothing but files.
    private static Dragboard board(List<File> files) {
        TKClipboard peer =
                (TKClipboard)
                        Proxy.newProxyInstance(
                                Drops.class.getClassLoader(),
                                new Class<?>[] {TKClipboard.class},
                                (proxy, method, arguments) ->
                                        switch (method.getName()) {
                                            case "getContentTypes" -> Set.of(DataFormat.FILES);
                                            case "hasContent" ->
                                                    DataFormat.FILES.equals(arguments[0]);
                                            case "getContent" ->
                                                    DataFormat.FILES.equals(arguments[0])
                                                            ? files
                                                            : null;
                                            case "getTransferModes" -> Set.of(TransferMode.COPY);
                                            default -> null;
                                        });
        return DragboardHelper.createDragboard(peer);
    }
}
