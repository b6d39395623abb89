package fr.chapeau.ui.kit;

import fr.chapeau.i18n.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// Makes the controls that run commands.
public final class CommandControls {
    private final Texts texts;

    public CommandControls(Texts texts) {
        this.texts = texts;
    }

    /// A button with the label, and the icon if there is one.
    public Button button(Command command) {
        Button button = new Button(texts.of(command.label()));
        wire(button, command);
        if (!command.shortcuts().isEmpty()) {
            button.setTooltip(new Tooltip(named(command)));
        }
        return button;
    }

    /// The one button of a place that stands out.
    public Button primaryButton(Command command) {
        Button button = button(command);
        button.getStyleClass().add("accent");
        return button;
    }

    /// A button with the icon alone; the label is its tooltip and its accessible name.
    public Button iconButton(Command command) {
        Button button = new Button();
        wire(button, command);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(texts.of(command.label()));
        button.setTooltip(new Tooltip(named(command)));
        return button;
    }

    /// An item that runs the command; with a tick where it is on or off.
    public MenuItem menuItem(Command command) {
        MenuItem item = item(command);
        // Names of commands may hold underscores (a title); none is a mnemonic.
        item.setMnemonicParsing(false);
        if (command.icon() != null) {
            item.setGraphic(Icons.of(command.icon()));
        }
        if (!command.shortcuts().isEmpty()) {
            item.setAccelerator(new ShownKeys(command.shortcuts().getFirst(), texts));
        }
        item.disableProperty().bind(negated(command.enabled()));
        return item;
    }

    private MenuItem item(Command command) {
        String label = texts.of(command.label());
        Property<Boolean> chosen = command.chosen();
        if (chosen == null) {
            MenuItem item = new MenuItem(label);
            item.setOnAction(event -> command.run());
            return item;
        }
        CheckMenuItem item = new CheckMenuItem(label);
        item.selectedProperty().bindBidirectional(chosen);
        return item;
    }

    /// Label and shortcut, as a tooltip shows them.
    public String named(Command command) {
        String label = texts.of(command.label());
        return command.shortcuts().isEmpty() ? label : label + " (" + keys(command) + ")";
    }

    /// The shortcut as a keyboard names its keys; empty where there is none.
    public String keys(Command command) {
        return command.shortcuts().isEmpty()
                ? ""
                : new ShownKeys(command.shortcuts().getFirst(), texts).getDisplayText();
    }

    private static void wire(Button button, Command command) {
        button.setMnemonicParsing(false);
        if (command.icon() != null) {
            button.setGraphic(Icons.of(command.icon()));
        }
        button.disableProperty().bind(negated(command.enabled()));
        button.setOnAction(event -> command.run());
    }

    private static ObservableValue<Boolean> negated(ObservableValue<Boolean> condition) {
        return Bindings.createBooleanBinding(
                () -> !Boolean.TRUE.equals(condition.getValue()), condition);
    }
}
