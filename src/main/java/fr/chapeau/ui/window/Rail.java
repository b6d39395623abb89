package fr.chapeau.ui.window;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.Subscriptions;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The narrow rail at the left edge: the places of the programme, settings at the bottom. FX thread
/// only.
final class Rail implements AutoCloseable {
    private final VBox root = new VBox();
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param commands what each place's button does; its shortcut is shown with it
    Rail(Texts texts, ObservableValue<Place> place, Map<Place, Command> commands) {
        CommandControls controls = new CommandControls(texts);
        commands.forEach((leadsTo, command) ->
                buttons.put(leadsTo, button(texts, controls, leadsTo, command)));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        for (Map.Entry<Place, ToggleButton> entry : buttons.entrySet()) {
            if (entry.getKey() == Place.SETTINGS) {
                root.getChildren().add(space);
            }
            root.getChildren().add(entry.getValue());
        }
        root.getStyleClass().add("rail");
        root.setAccessibleRole(AccessibleRole.TOOL_BAR);
        root.setAccessibleText(texts.of(WindowMessage.PLACES));
        subscriptions.add(place.subscribe(this::show));
    }

    Region root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void show(Place place) {
        buttons.forEach((leadsTo, button) -> button.setSelected(leadsTo == place));
    }

    private static ToggleButton button(
            Texts texts, CommandControls controls, Place place, Command command) {
        ToggleButton button = new ToggleButton(texts.of(place.label()), Icons.of(place.icon()));
        button.setMnemonicParsing(false);
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("rail-item");
        button.setId("place-" + place.name().toLowerCase(Locale.ROOT));
        button.setTooltip(new Tooltip(controls.named(command)));
        button.setAccessibleHelp(controls.named(command));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        button.setOnAction(event -> {
            // A place is left by going to another one: its button does not pop out.
            button.setSelected(!button.isSelected());
            command.run();
        });
        return button;
    }
}
