package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.Audit;
import fr.chapeau.app.audit.Tally;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import fr.chapeau.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sums of an audit.
final class Figures {
    private final Texts texts;
    private final FlowPane root = new FlowPane();

    Figures(Texts texts) {
        this.texts = texts;
        root.getStyleClass().add("audit-figures");
        root.setMinHeight(Region.USE_PREF_SIZE);
    }

    Region root() {
        return root;
    }

    void show(Audit audit) {
        Tally all = audit.all();
        List<Node> figures = new ArrayList<>();
        figures.add(figure(AuditUiMessage.ARTICLES, all.posts(), Icons.of(Feather.FILE_TEXT)));
        for (Severity severity : Severity.values()) {
            AuditUiMessage name =
                    switch (severity) {
                        case ERROR -> AuditUiMessage.ERRORS;
                        case WARNING -> AuditUiMessage.WARNINGS;
                        case ADVICE -> AuditUiMessage.ADVICE;
                    };
            figures.add(figure(name, all.of(severity), icon(severity)));
        }
        figures.add(figure(AuditUiMessage.SET_ASIDE, all.setAside(), Icons.of(Feather.EYE_OFF)));
        if (!audit.unused().isEmpty()) {
            figures.add(
                    figure(AuditUiMessage.UNUSED, audit.unused().size(), Icons.of(Feather.IMAGE)));
        }
        root.getChildren().setAll(figures);
    }

    static FontIcon icon(Severity severity) {
        Feather icon =
                switch (severity) {
                    case ERROR -> Feather.ALERT_OCTAGON;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case ADVICE -> Feather.INFO;
                };
        return Icons.of(icon, severity.name().toLowerCase(Locale.ROOT));
    }

    private Region figure(AuditUiMessage name, int count, FontIcon icon) {
        Label number = new Label(texts.of(AuditUiMessage.FIGURE, count));
        number.getStyleClass().add("audit-number");
        Label words = new Label(texts.of(name));
        words.getStyleClass().add("audit-caption");
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox figure = new HBox(icon, number, words);
        figure.getStyleClass().add("audit-figure");
        figure.setAccessibleRole(AccessibleRole.TEXT);
        figure.setAccessibleText(
                texts.of(AuditUiMessage.FIGURE_SPOKEN, words.getText(), number.getText()));
        return figure;
    }
}
