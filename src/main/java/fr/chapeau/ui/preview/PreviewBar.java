package fr.chapeau.ui.preview;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.ShownAs;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The switches above the preview: what it shows, and whether pictures make way for their
/// alternatives. FX thread only.
final class PreviewBar {
    private final ComboBox<PreviewMode> modes = new ComboBox<>();
    private final ToggleButton alternatives = new ToggleButton();
    private final FlowPane root = new FlowPane(modes, alternatives);

    /// Changes what is chosen.
    interface Chooser {
        void choose(UnaryOperator<PreviewChoice> change);
    }

    /// A bar that shows the usual choice.
    PreviewBar(Texts texts, Chooser chooser) {
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
        root.getStyleClass().add("preview-bar");
        root.setMinHeight(Region.USE_PREF_SIZE);
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
