package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.FixChoice;
import fr.chapeau.app.fixing.FixTarget;
import fr.chapeau.check.RuleText;
import fr.chapeau.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What is to be looked for, and where.
final class OrderBar {
    private final Texts texts;
    private final Runnable changed;
    private final ComboBox<FixChoice> what = new ComboBox<>();
    private final ComboBox<FixScope> where = new ComboBox<>();
    private final FlowPane root;

    /// @param rule the one kind to look for at first; empty for all
    /// @param changed runs when something else is chosen
    OrderBar(Texts texts, Optional<String> rule, List<FixScope> scopes, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        root = order(rule, scopes);
    }

    Region root() {
        return root;
    }

    Node first() {
        return what;
    }

    /// Whether the keyboard is in it.
    boolean isFocused() {
        return what.isFocused() || where.isFocused();
    }

    FixChoice choice() {
        return what.getValue();
    }

    /// The articles that are chosen, for who asks off the FX thread.
    Supplier<List<FixTarget>> targets() {
        return where.getValue().now().get();
    }

    private FlowPane order(Optional<String> rule, List<FixScope> scopes) {
        List<FixChoice> choices = new ArrayList<>();
        rule.ifPresent(id -> choices.add(new FixChoice.OneRule(id)));
        choices.add(new FixChoice.Everything());
        choices.add(new FixChoice.Typography());
        what.getItems().setAll(choices);
        what.setConverter(shown(this::name));
        where.getItems().setAll(scopes);
        where.setConverter(shown(FixScope::label));
        FlowPane row =
                new FlowPane(
                        labelled(FixingUiMessage.WHAT, what, "fixing-what"),
                        labelled(FixingUiMessage.WHERE, where, "fixing-where"));
        row.getStyleClass().add("fixing-order");
        return row;
    }

    private <T> VBox labelled(FixingUiMessage name, ComboBox<T> box, String id) {
        Label label = new Label(texts.of(name));
        label.getStyleClass().add("form-label");
        label.setLabelFor(box);
        box.setId(id);
        box.setAccessibleText(texts.of(name));
        box.getSelectionModel().selectFirst();
        box.valueProperty().subscribe((before, now) -> changed.run());
        VBox labelled = new VBox(label, box);
        labelled.getStyleClass().add("fixing-labelled");
        return labelled;
    }

    private String name(FixChoice chosen) {
        return switch (chosen) {
            case FixChoice.Everything() -> texts.of(FixingUiMessage.WHAT_ALL);
            case FixChoice.Typography() -> texts.of(FixingUiMessage.WHAT_TYPOGRAPHY);
            case FixChoice.OneRule(String id) -> texts.of(new RuleText(id, "title"));
        };
    }

    private static <T> StringConverter<T> shown(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException(words);
            }
        };
    }
}
