package fr.chapeau.ui.audit;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Says which filling stands for what.
final class Legend extends HBox {

    Legend(Texts texts) {
        getStyleClass().add("severity-legend");
        for (Severity severity : Severity.values()) {
            Region piece = SeverityBar.filling(severity);
            piece.getStyleClass().add("sample");
            Label label = new Label(texts.of(name(severity)), piece);
            label.setMinWidth(USE_PREF_SIZE);
            getChildren().add(label);
        }
    }

    static AuditUiMessage name(Severity severity) {
        return switch (severity) {
            case ERROR -> AuditUiMessage.ERRORS;
            case WARNING -> AuditUiMessage.WARNINGS;
            case ADVICE -> AuditUiMessage.ADVICE;
        };
    }
}
