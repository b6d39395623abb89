package fr.chapeau;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.stage.Stage;

/// The window's life, as JavaFX leads it. Its arguments are those of [WindowOrder].
public final class ChapeauApp extends Application {

    /// For JavaFX.
    public ChapeauApp() {}

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        WindowOrder order = WindowOrder.parse(arguments);
        Path picture = order.screenshot();
        Composition composition =
                picture == null
                        ? new Composition(
                                stage, Path.of(System.getProperty("user.home")), System.getenv())
                        : new Composition(stage, picture.resolveSibling("home"), Map.of());
        composition.start(order);
    }
}
