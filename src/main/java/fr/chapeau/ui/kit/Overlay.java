package fr.chapeau.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Lays a card over the content of the window when the user must choose before going on, and keeps
/// the keyboard in it. JavaFX thread only.
public final class Overlay {

    /// Where a card lies.
    public enum Place {
        CENTRE(Pos.CENTER),
        TOP(Pos.TOP_CENTER),
        BOTTOM_LEFT(Pos.BOTTOM_LEFT);

        private final Pos position;

        Place(Pos position) {
            this.position = position;
        }
    }

    private final StackPane root = new StackPane();
    private final Deque<Layer> layers = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();

    public Overlay(Node content) {
        root.getStyleClass().add("overlay-root");
        root.getChildren().add(content);
        root.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(this::keepFocus);
    }

    public Region root() {
        return root;
    }

    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// Shows a card; Escape and a click beside it close it. The keyboard goes to `first`, and back
    /// to where it was when the card is closed.
    public void show(Region card, Place place, Node first) {
        show(card, place, first, () -> hide(card));
    }

    /// Shows a card that is not closed without being asked.
    ///
    /// @param dismissed what Escape and a click beside the card do
    public void show(Region card, Place place, Node first, Runnable dismissed) {
        Region shade = new Region();
        shade.getStyleClass().add("shade");
        shade.setOnMousePressed(event -> dismissed.run());
        StackPane frame = new StackPane(card);
        frame.getStyleClass().add("overlay-frame");
        frame.setPickOnBounds(false);
        StackPane scrim = new StackPane(shade, frame);
        card.getStyleClass().add("overlay-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, place.position);

        scrim.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        dismissed.run();
                        event.consume();
                    } else if (event.isShortcutDown() || event.getCode().isFunctionKey()) {
                        // The window's shortcuts wait until the card is gone.
                        event.consume();
                    }
                });
        Node before = root.getScene() == null ? null : root.getScene().getFocusOwner();
        layers.push(new Layer(scrim, card, first, before));
        root.getChildren().add(scrim);
        showing.set(true);
        Keyboard.give(scrim, first::requestFocus);
    }

    /// Takes a card away, if it is shown.
    public void hide(Region card) {
        for (Layer layer : layers) {
            if (layer.card == card) {
                layers.remove(layer);
                root.getChildren().remove(layer.scrim);
                showing.set(!layers.isEmpty());
                if (layer.before != null) {
                    layer.before.requestFocus();
                }
                return;
            }
        }
    }

    private void keepFocus(@Nullable Node owner) {
        Layer top = layers.peek();
        if (top != null && owner != null && !isInside(owner, top.scrim)) {
            top.first.requestFocus();
        }
    }

    private static boolean isInside(Node node, Parent parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }

    private record Layer(StackPane scrim, Region card, Node first, @Nullable Node before) {}
}
