package fr.chapeau;

import java.nio.file.Path;
import java.util.List;
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
        Composition composition =
                new Composition(stage, Path.of(System.getProperty("user.home")), System.getenv());
        composition.start(order);
    }
}
