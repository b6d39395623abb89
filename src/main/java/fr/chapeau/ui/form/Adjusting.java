package fr.chapeau.ui.form;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The ways from the form to adjusting it: a button at its head, and for each field a button that
/// is seen under the mouse and a menu. By keyboard, the window's command for the field that has it
/// does the same, so that Tab does not stop twice at each field.
final class Adjusting {
    private final Texts texts;
    private final FormPort port;

    Adjusting(Texts texts, FormPort port) {
        this.texts = texts;
        this.port = port;
    }

    /// The keys on the way to a field; lists are passed through.
    static List<String> keys(FieldPath path) {
        List<String> keys = new ArrayList<>();
        for (FieldPath.Step step : path.steps()) {
            if (step instanceof FieldPath.Key(String name)) {
                keys.add(name);
            }
        }
        return keys;
    }

    Button ofForm() {
        Button button = button(FormMessage.ADJUST_FORM, List.of());
        button.setId("adjust-form");
        return button;
    }

    Button ofField(FieldPath path) {
        Button button = button(FormMessage.ADJUST_FIELD, keys(path));
        button.getStyleClass().add("form-adjust");
        button.setFocusTraversable(false);
        return button;
    }

    /// Offers both in the menu of a field.
    void menu(Region row, FieldPath path) {
        row.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    ContextMenu menu =
                            new ContextMenu(
                                    item(FormMessage.ADJUST_FIELD, keys(path)),
                                    item(FormMessage.ADJUST_FORM, List.of()));
                    menu.show(row, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
    }

    private Button button(MessageKey key, List<String> keys) {
        Button button = new Button(null, Icons.of(Feather.SLIDERS));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(texts.of(key));
        button.setTooltip(new Tooltip(texts.of(key)));
        button.setOnAction(event -> port.adjust(keys));
        return button;
    }

    private MenuItem item(MessageKey key, List<String> keys) {
        MenuItem item = new MenuItem(texts.of(key));
        item.setOnAction(event -> port.adjust(keys));
        return item;
    }
}
