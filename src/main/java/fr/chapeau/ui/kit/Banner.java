package fr.chapeau.ui.kit;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Says in the place it concerns what happened, why, and what to do now; with verbs as buttons.
public final class Banner extends HBox {

    /// @param sentence what happened, why, what next
    /// @param actions what can be done about it, the best first
    public Banner(Texts texts, Tone tone, String sentence, List<Command> actions) {
        this(texts, tone, sentence, actions, null);
    }

    /// @param close what the cross does; there is none without it
    public Banner(
            Texts texts,
            Tone tone,
            String sentence,
            List<Command> actions,
            @Nullable Runnable close) {
        getStyleClass().addAll("banner", tone.styleClass());
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(sentence);
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        VBox body = new VBox(words);
        body.getStyleClass().add("banner-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        if (!actions.isEmpty()) {
            body.getChildren().add(buttons(texts, actions));
        }
        getChildren().addAll(Icons.of(tone.icon()), body);
        if (close != null) {
            getChildren().add(cross(texts, close));
        }
    }

    /// An expected failure.
    public static Banner of(Texts texts, Problem problem, Command... actions) {
        return new Banner(texts, Tone.DANGER, texts.of(problem.message()), List.of(actions), null);
    }

    private static FlowPane buttons(Texts texts, List<Command> actions) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("button-row");
        CommandControls controls = new CommandControls(texts);
        for (Command action : actions) {
            row.getChildren().add(controls.button(action));
        }
        return row;
    }

    private static Button cross(Texts texts, Runnable close) {
        Button cross = new Button();
        cross.setGraphic(Icons.of(Feather.X));
        cross.getStyleClass().addAll("flat", "button-icon", "small");
        cross.setAccessibleText(texts.of(KitText.CLOSE));
        cross.setTooltip(new Tooltip(texts.of(KitText.CLOSE)));
        cross.setOnAction(event -> close.run());
        return cross;
    }
}
