package fr.chapeau.ui.changes;

import fr.chapeau.app.changes.BodyPart;
import fr.chapeau.app.changes.ChangeWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.review.BlockChange;
import fr.chapeau.review.BlockKind;
import fr.chapeau.review.PostChanges;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// The text of an article as it is read, with its changes.
final class BodyRows {
    private final Texts texts;
    private final ChangeWords words;
    private final PieceFlow flow;
    private final PostChanges changes;

    BodyRows(Texts texts, PostChanges changes) {
        this.texts = texts;
        this.changes = changes;
        words = new ChangeWords(texts);
        flow = new PieceFlow(texts);
    }

    Region of(BodyPart part) {
        return switch (part) {
            case BodyPart.Folded(List<BodyPart.Shown> blocks) -> folded(blocks);
            case BodyPart.Shown shown -> shown(shown);
        };
    }

    private Region shown(BodyPart.Shown part) {
        String said = words.of(part, changes.oldText());
        VBox row = new VBox();
        row.getStyleClass().addAll("changes-block", style(part.change()));
        if (!(part.change() instanceof BlockChange.Kept)) {
            Label label = new Label(said);
            label.setWrapText(true);
            label.getStyleClass().add("changes-note");
            row.getChildren().add(label);
        }
        if (!part.pieces().isEmpty()) {
            TextFlow text = flow.of(part.pieces());
            kind(text, part.kind());
            row.getChildren().add(text);
        }
        row.setAccessibleText(said + ". " + flow.spoken(part.pieces()));
        return row;
    }

    private static void kind(TextFlow text, BlockKind kind) {
        switch (kind) {
            case HEADING -> text.getStyleClass().add("changes-heading");
            case CODE, TABLE, HTML, NOTE -> text.getStyleClass().add("changes-code");
            case PARAGRAPH, LIST_ITEM, QUOTE, RULE -> {}
        }
    }

    private static String style(BlockChange change) {
        return switch (change) {
            case BlockChange.Kept kept -> "changes-kept";
            case BlockChange.Changed changed -> "changes-changed";
            case BlockChange.Added added -> "changes-added";
            case BlockChange.Removed removed -> "changes-removed";
            case BlockChange.Moved moved -> "changes-moved";
            case BlockChange.Left left -> "changes-moved";
        };
    }

    /// What did not change makes room until it is asked for.
    private Region folded(List<BodyPart.Shown> blocks) {
        VBox row = new VBox();
        row.getStyleClass().add("changes-folded");
        Button button = new Button();
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("flat", "small", "changes-fold");
        VBox inside = new VBox();
        inside.setManaged(false);
        inside.setVisible(false);
        Runnable name =
                () ->
                        button.setText(
                                words.folded(blocks.size())
                                        + " – "
                                        + texts.of(
                                                inside.isVisible()
                                                        ? ChangesUiMessage.FOLD
                                                        : ChangesUiMessage.UNFOLD));
        button.setOnAction(event -> {
            if (inside.getChildren().isEmpty()) {
                blocks.forEach(block -> inside.getChildren().add(shown(block)));
            }
            inside.setVisible(!inside.isVisible());
            inside.setManaged(inside.isVisible());
            name.run();
        });
        name.run();
        row.getChildren().addAll(button, inside);
        return row;
    }
}
