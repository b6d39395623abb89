package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.Grouping;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.ShownAs;
import fr.chapeau.ui.kit.Subscriptions;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// By what findings are put together, and which are shown.
final class AuditFilters {
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final List<Region> parts;

    AuditFilters(Texts texts, AuditModel model, Subscriptions subscriptions) {
        this.texts = texts;
        this.subscriptions = subscriptions;
        parts =
                List.of(
                        choice(
                                "audit-grouping",
                                AuditUiMessage.GROUP_BY,
                                List.of(Grouping.values()),
                                by -> texts.of(name(by)),
                                model.groupingProperty()),
                        choice(
                                "audit-severity",
                                AuditUiMessage.SEVERITY,
                                List.of(SeverityChoice.values()),
                                shown -> texts.of(shown.label()),
                                model.severityProperty()));
    }

    /// What to place, one after the other.
    List<Region> parts() {
        return parts;
    }

    static AuditUiMessage name(Grouping grouping) {
        return switch (grouping) {
            case RULE -> AuditUiMessage.BY_RULE;
            case COLLECTION -> AuditUiMessage.BY_COLLECTION;
            case AUTHOR -> AuditUiMessage.BY_AUTHOR;
            case AGE -> AuditUiMessage.BY_AGE;
        };
    }

    private <T> Region choice(
            String id,
            AuditUiMessage title,
            List<T> all,
            Function<T, String> words,
            ObjectProperty<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setConverter(new ShownAs<>(words));
        box.getItems().setAll(all);
        box.valueProperty().bindBidirectional(chosen);
        subscriptions.add(() -> box.valueProperty().unbindBidirectional(chosen));
        Label label = new Label(texts.of(title));
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(label.getText());
        HBox pair = new HBox(label, box);
        pair.getStyleClass().add("audit-filter");
        return pair;
    }
}
