package fr.chapeau.ui.changes;

import fr.chapeau.app.changes.UnseenCharacters;
import fr.chapeau.i18n.Texts;
import fr.chapeau.review.Piece;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Flowing text in which deleted words are struck out and inserted ones underlined, in colour; who
/// hears it is told which they are.
final class PieceFlow {
    /// Between what is gone and what came instead.
    private static final String THIN = "\u2009";

    private final Texts texts;

    PieceFlow(Texts texts) {
        this.texts = texts;
    }

    TextFlow of(List<Piece> pieces) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("changes-flow");
        boolean deleted = false;
        for (Piece piece : pieces) {
            if (deleted && piece instanceof Piece.Inserted) {
                flow.getChildren().add(new Text(THIN));
            }
            flow.getChildren().add(text(piece));
            deleted = piece instanceof Piece.Deleted;
        }
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(spoken(pieces));
        return flow;
    }

    private static Text text(Piece piece) {
        Text text =
                new Text(
                        switch (piece) {
                            case Piece.Kept kept -> kept.text();
                            case Piece.Deleted deleted -> UnseenCharacters.inLines(deleted.text());
                            case Piece.Inserted inserted ->
                                    UnseenCharacters.inLines(inserted.text());
                        });
        text.getStyleClass().add("changes-text");
        switch (piece) {
            case Piece.Kept kept -> {}
            case Piece.Deleted deleted -> text.getStyleClass().add("changes-deleted");
            case Piece.Inserted inserted -> text.getStyleClass().add("changes-inserted");
        }
        return text;
    }

    /// The text as it is read aloud.
    String spoken(List<Piece> pieces) {
        StringBuilder spoken = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Kept kept -> spoken.append(kept.text());
                case Piece.Deleted deleted ->
                        spoken.append(' ')
                                .append(
                                        texts.of(
                                                ChangesUiMessage.SPOKEN_DELETED,
                                                UnseenCharacters.shown(deleted.text())))
                                .append(' ');
                case Piece.Inserted inserted ->
                        spoken.append(' ')
                                .append(
                                        texts.of(
                                                ChangesUiMessage.SPOKEN_INSERTED,
                                                UnseenCharacters.shown(inserted.text())))
                                .append(' ');
            }
        }
        return spoken.toString();
    }
}
