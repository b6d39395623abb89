package fr.chapeau;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.window.MainWindow;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.stage.Stage;

/// What a site is shown with; others when the language changes.
///
/// @param browser opens pages and letters outside Chapeau
/// @param stateFolder where the programme keeps what is no setting
record SiteTools(
        Stage stage,
        MainWindow window,
        Texts texts,
        Background background,
        UserPreferences preferences,
        Clock clock,
        Consumer<URI> browser,
        Path stateFolder) {}
