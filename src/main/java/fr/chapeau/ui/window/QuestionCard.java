package fr.chapeau.ui.window;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.Overlay;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks the user to choose before anything goes on; Escape and a click beside it are the answer
/// that changes nothing. FX thread only.
public final class QuestionCard {
    private final Overlay overlay;
    private final VBox card = new VBox();
    private final Button first;

    /// What is asked.
    ///
    /// @param items what it is about, by name; may be none
    public record Question(Message title, Message sentence, List<String> items) {
        /// A question about some things.
        public Question {
            items = List.copyOf(items);
        }
    }

    /// A card with a question.
    ///
    /// @param answers the best first: it gets the keyboard; the answer that changes nothing is not
    ///   among them
    /// @param stay what that one is called
    public QuestionCard(
            Texts texts, Overlay overlay, Question question, List<Command> answers, Message stay) {
        this.overlay = overlay;
        card.getStyleClass().add("card");
        card.getChildren().add(wrapped(texts.of(question.title()), "card-title"));
        card.getChildren().add(wrapped(texts.of(question.sentence()), "card-sentence"));
        if (!question.items().isEmpty()) {
            card.getChildren().add(items(question.items()));
        }
        List<Button> buttons = new ArrayList<>();
        answers.forEach(answer -> buttons.add(button(texts, answer)));
        first = buttons.getFirst();
        first.getStyleClass().add("accent");
        buttons.add(button(texts, Command.of(stay, () -> {})));
        FlowPane row = new FlowPane();
        row.getStyleClass().addAll("button-row", "card-buttons");
        row.getChildren().addAll(buttons);
        card.getChildren().add(row);
    }

    /// Shows the card.
    public void open() {
        overlay.show(card, Overlay.Place.CENTRE, first);
    }

    private Button button(Texts texts, Command answer) {
        Button button =
                new CommandControls(texts)
                        .button(
                                Command.of(
                                        answer.label(),
                                        () -> {
                                            overlay.hide(card);
                                            answer.run();
                                        }));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId(id(answer.label()));
        return button;
    }

    private static String id(Message label) {
        return label.key().key().replace('.', '-');
    }

    private static Region items(List<String> items) {
        VBox list = new VBox();
        list.getStyleClass().add("card-items");
        items.forEach(item -> list.getChildren().add(wrapped("• " + item, "card-item")));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "card-scroll");
        return scroll;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
