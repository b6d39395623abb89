package fr.chapeau.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a place shows while it has nothing to show: what it is for, and what to do.
public final class EmptyState extends VBox {

    /// @param actions buttons or links
    public EmptyState(Feather icon, String title, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-state-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        Label words = new Label(sentence);
        words.getStyleClass().add("empty-state-sentence");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Icons.of(icon, "icon-large"), heading, words);
        if (actions.length > 0) {
            FlowPane row = new FlowPane(actions);
            row.getStyleClass().add("button-row");
            getChildren().add(row);
        }
    }
}
