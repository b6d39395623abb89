package fr.chapeau.ui.window;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.window.PaneChoice.Pane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Places the panes of an article side by side and the checks in a drawer below them; each can be
/// folded away and keeps its width. FX thread only.
final class ArticlePanes {
    private static final double CHECKS_SHARE = 0.72;
    private static final Map<Pane, Double> SHARES =
            Map.of(Pane.SHEET, 0.8, Pane.TEXT, 1.0, Pane.PREVIEW, 1.0);

    private final UserPreferences preferences;
    private final PaneChoice choice = new PaneChoice();
    private final Map<Pane, StackPane> places = new EnumMap<>(Pane.class);
    private final SplitPane row = new SplitPane();
    private final SplitPane column = new SplitPane();
    private final Region checks;
    private final VBox root;
    private final ReadOnlyObjectWrapper<Set<Pane>> seen = new ReadOnlyObjectWrapper<>(Set.of());

    /// The parts that are placed.
    record Content(
            Region head,
            Region notices,
            Region sheet,
            Region text,
            Region preview,
            Region checks) {}

    ArticlePanes(Texts texts, UserPreferences preferences, Content content) {
        this.preferences = preferences;
        this.checks = content.checks();
        places.put(Pane.SHEET, place(content.sheet(), texts.of(WindowMessage.PANE_SHEET)));
        places.put(Pane.TEXT, place(content.text(), texts.of(WindowMessage.PANE_TEXT)));
        places.put(Pane.PREVIEW, place(content.preview(), texts.of(WindowMessage.PANE_PREVIEW)));
        row.getStyleClass().add("article-row");
        column.setOrientation(Orientation.VERTICAL);
        column.getStyleClass().add("article-column");
        column.getItems().add(row);
        checks.setMinHeight(90);
        VBox.setVgrow(column, Priority.ALWAYS);
        root = new VBox(content.head(), content.notices(), column);
        root.getStyleClass().add("article");
        root.sceneProperty().flatMap(scene -> scene.widthProperty()).subscribe(width -> arrange());
        preferences.property().subscribe(now -> arrange());
    }

    Region root() {
        return root;
    }

    ReadOnlyObjectProperty<Set<Pane>> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    void toggle(Pane pane) {
        choice.toggle(pane, width(), percent());
        arrange();
    }

    void show(Pane pane) {
        choice.show(pane, width(), percent());
        arrange();
    }

    /// Puts something else in the place of the sheet.
    void sheet(Node content) {
        StackPane place = place(Pane.SHEET);
        if (!place.getChildren().equals(List.of(content))) {
            place.getChildren().setAll(content);
        }
    }

    /// Opens the drawer with the checks, or folds it away.
    ///
    /// @return whether it is open now
    boolean toggleChecks() {
        if (column.getItems().remove(checks)) {
            return false;
        }
        column.getItems().add(checks);
        column.setDividerPositions(CHECKS_SHARE);
        return true;
    }

    /// Opens the drawer with the checks where it is not.
    void showChecks() {
        if (!column.getItems().contains(checks)) {
            toggleChecks();
        }
    }

    private StackPane place(Pane pane) {
        StackPane place = places.get(pane);
        if (place == null) {
            throw new IllegalStateException("no place for " + pane);
        }
        return place;
    }

    private static StackPane place(Region content, String name) {
        StackPane place = new StackPane(content);
        place.getStyleClass().add("article-pane");
        place.setAccessibleText(name);
        place.setMinWidth(220);
        return place;
    }

    private double width() {
        return root.getScene() == null ? 0 : root.getScene().getWidth();
    }

    private int percent() {
        return preferences.get().textSize().percent();
    }

    private void arrange() {
        if (root.getScene() == null || width() == 0) {
            return;
        }
        Set<Pane> now = choice.seen(width(), percent());
        if (now.equals(seen.get())) {
            return;
        }
        seen.set(now);
        List<Node> nodes = new ArrayList<>();
        now.forEach(pane -> nodes.add(place(pane)));
        row.getItems().setAll(nodes);
        double all = now.stream().mapToDouble(pane -> SHARES.getOrDefault(pane, 1.0)).sum();
        double[] dividers = new double[Math.max(0, now.size() - 1)];
        double sum = 0;
        int i = 0;
        for (Pane pane : now) {
            sum += SHARES.getOrDefault(pane, 1.0);
            if (i < dividers.length) {
                dividers[i++] = sum / all;
            }
        }
        row.setDividerPositions(dividers);
    }
}
