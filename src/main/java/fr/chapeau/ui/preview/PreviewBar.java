package fr.chapeau.ui.preview;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.ShownAs;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The switches above the preview: what it shows, and whether pictures make way for their
/// alternatives; and what becomes of the page. FX thread only.
final class PreviewBar {
    private static final double LEAST_MODES = 130;

    private final ComboBox<PreviewMode> modes = new ComboBox<>();
    private final ToggleButton alternatives = new ToggleButton();
    private final MenuButton output = new MenuButton();
    private final FlowPane root = new FlowPane(modes, alternatives, output);

    /// Changes what is chosen.
    interface Chooser {
        void choose(UnaryOperator<PreviewChoice> change);
    }

    /// A bar that shows the usual choice.
    ///
    /// @param outputs what can be done with the page as a whole
    PreviewBar(Texts texts, Chooser chooser, CommandGroup outputs) {
        modes.setId("preview-mode");
        modes.setAccessibleText(texts.of(PreviewMessage.MODE_NAME));
        modes.getItems().setAll(PreviewMode.values());
        modes.setConverter(new ShownAs<>(value -> texts.of(value.label())));
        modes.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        chooser.choose(now -> now.with(chosen));
                    }
                });
        alternatives.setId("preview-alternatives");
        alternatives.setText(texts.of(PreviewMessage.ALTERNATIVES));
        alternatives.setAccessibleText(texts.of(PreviewMessage.ALTERNATIVES_NAME));
        alternatives.setTooltip(new Tooltip(texts.of(PreviewMessage.ALTERNATIVES_NAME)));
        alternatives
                .selectedProperty()
                .subscribe(shown -> chooser.choose(now -> now.withAlternatives(shown)));
        CommandControls controls = new CommandControls(texts);
        output.setId("preview-output");
        output.setGraphic(Icons.of(Feather.SHARE_2));
        output.setAccessibleText(texts.of(PreviewMessage.OUTPUT_NAME));
        output.setTooltip(new Tooltip(texts.of(PreviewMessage.OUTPUT_NAME)));
        output.getItems().setAll(outputs.commands().stream().map(controls::menuItem).toList());
        modes.maxWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::roomForModes,
                                root.widthProperty(),
                                alternatives.widthProperty(),
                                output.widthProperty()));
        root.getStyleClass().add("preview-bar");
        root.setMinHeight(Region.USE_PREF_SIZE);
    }

    /// The longest name gives way first; only where little is left do the buttons go below it.
    private double roomForModes() {
        double others = alternatives.getWidth() + output.getWidth() + 2 * root.getHgap();
        double padding = root.snappedLeftInset() + root.snappedRightInset();
        return Math.max(LEAST_MODES, Math.floor(root.getWidth() - padding - others));
    }

    Region root() {
        return root;
    }

    /// Shows what is chosen.
    void show(PreviewChoice choice) {
        modes.setValue(choice.mode());
        alternatives.setSelected(choice.alternatives());
        alternatives.setDisable(!choice.mode().isPage());
    }
}
