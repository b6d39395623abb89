package fr.chapeau.ui.window;

import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.Preferences;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.window.PaneChoice.Pane;
import fr.chapeau.ui.window.RememberedSplit.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Places the panes of an article side by side and the checks in a drawer below them. Which are
/// folded away, and how large each is, is the same for all articles and remembered. FX thread only.
final class ArticlePanes implements AutoCloseable {
    private static final Map<Pane, Double> INITIAL_WIDTHS =
            Map.of(Pane.SHEET, 420.0, Pane.TEXT, 540.0, Pane.PREVIEW, 540.0);
    private static final double INITIAL_CHECKS_HEIGHT = 190;
    private static final double SMALLEST_PANE = 220;
    private static final double SMALLEST_ROW = 150;
    private static final double SMALLEST_CHECKS = 90;
    private static final String CHECKS = "checks";
    private static final String OPEN = "open";

    private final UserPreferences preferences;
    private final ObservableValue<Room> room;
    private final Map<Pane, StackPane> places = new EnumMap<>(Pane.class);
    private final RememberedSplit row;
    private final RememberedSplit column;
    private final Region checks;
    private final Consumer<Pane> giveKeyboard;
    private final VBox root;
    private final ReadOnlyObjectWrapper<Set<Pane>> seen = new ReadOnlyObjectWrapper<>(Set.of());
    private final Subscriptions subscriptions = new Subscriptions();

    /// The parts that are placed.
    ///
    /// @param giveKeyboard asked where the pane that had the keyboard was folded away
    record Content(
            Region head,
            Region notices,
            Region sheet,
            Region text,
            Region preview,
            Region checks,
            Consumer<Pane> giveKeyboard) {}

    /// @param room what fits side by side
    ArticlePanes(
            Texts texts, UserPreferences preferences, ObservableValue<Room> room, Content content) {
        this.preferences = preferences;
        this.room = room;
        checks = content.checks();
        giveKeyboard = content.giveKeyboard();
        places.put(Pane.SHEET, place(content.sheet(), texts.of(WindowMessage.PANE_SHEET)));
        places.put(Pane.TEXT, place(content.text(), texts.of(WindowMessage.PANE_TEXT)));
        places.put(Pane.PREVIEW, place(content.preview(), texts.of(WindowMessage.PANE_PREVIEW)));
        List<Part> parts = new ArrayList<>();
        places.forEach((pane, place) ->
                parts.add(
                        new Part(
                                "pane." + pane.id(),
                                place,
                                INITIAL_WIDTHS.getOrDefault(pane, SMALLEST_PANE),
                                false)));
        row = new RememberedSplit(Orientation.HORIZONTAL, preferences, parts);
        row.root().getStyleClass().add("article-row");
        row.root().setMinHeight(SMALLEST_ROW);
        checks.setMinHeight(SMALLEST_CHECKS);
        column =
                new RememberedSplit(
                        Orientation.VERTICAL,
                        preferences,
                        List.of(
                                new Part("panes", row.root(), SMALLEST_PANE, false),
                                new Part(CHECKS, checks, INITIAL_CHECKS_HEIGHT, true)));
        column.root().getStyleClass().add("article-column");
        VBox.setVgrow(column.root(), Priority.ALWAYS);
        root = new VBox(content.head(), content.notices(), column.root());
        root.getStyleClass().add("article");
        subscriptions.add(room.subscribe(now -> arrange()));
        subscriptions.add(preferences.property().subscribe(now -> arrange()));
    }

    Region root() {
        return root;
    }

    ReadOnlyObjectProperty<Set<Pane>> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /// Asks for a pane, or folds it away if it is seen.
    void toggle(Pane pane) {
        int panes = room.getValue().panes();
        preferences.update(now -> PaneChoice.in(now).toggled(pane, panes).keptIn(now));
    }

    /// Asks for a pane.
    void show(Pane pane) {
        int panes = room.getValue().panes();
        preferences.update(now -> PaneChoice.in(now).with(pane, panes).keptIn(now));
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
        boolean open = !isChecksOpen(preferences.get());
        preferences.update(now -> now.withChoice(CHECKS, open ? OPEN : "folded"));
        return open;
    }

    @Override
    public void close() {
        subscriptions.close();
        row.close();
        column.close();
    }

    private static boolean isChecksOpen(Preferences preferences) {
        return preferences.choice(CHECKS).filter(OPEN::equals).isPresent();
    }

    /// Opens the drawer with the checks where it is not.
    void showChecks() {
        if (!isChecksOpen(preferences.get())) {
            toggleChecks();
        }
    }

    /// Where a pane lies.
    StackPane place(Pane pane) {
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
        place.setMinWidth(SMALLEST_PANE);
        return place;
    }

    private void arrange() {
        Set<Pane> now = PaneChoice.in(preferences.get()).seen(room.getValue().panes());
        boolean checksOpen = isChecksOpen(preferences.get());
        boolean folded =
                seen.get().stream().anyMatch(pane -> !now.contains(pane) && hasKeyboard(pane));
        Set<Pane> asked = EnumSet.copyOf(now);
        asked.removeAll(seen.get());
        row.show(part -> now.stream().anyMatch(pane -> place(pane) == part.content()));
        column.show(part -> checksOpen || part.content() != checks);
        seen.set(now);
        if (folded) {
            Pane instead = now.contains(Pane.TEXT) ? Pane.TEXT : now.iterator().next();
            giveKeyboard.accept(asked.stream().findFirst().orElse(instead));
        }
    }

    private boolean hasKeyboard(Pane pane) {
        return place(pane).isFocusWithin();
    }
}
