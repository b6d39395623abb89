package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.AuditGroup;
import fr.chapeau.app.audit.AuditGroup.Found;
import fr.chapeau.app.audit.AuditWords;
import fr.chapeau.app.audit.GroupKey;
import fr.chapeau.problem.Message;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The findings of the chosen row; Enter or a double click leads to one. FX thread only.
final class FoundPane {
    private final AuditParts parts;
    private final AuditWords words;
    private final Label title = new Label();
    private final Label why = new Label();
    private final VBox head = new VBox(title, why);
    private final ListView<Found> list = new ListView<>();
    private final VBox root = new VBox(head, list);

    /// @param back goes back to the rows
    FoundPane(
            AuditParts parts,
            AuditWords words,
            AuditModel model,
            Subscriptions subscriptions,
            Runnable back) {
        this.parts = parts;
        this.words = words;
        title.getStyleClass().add("audit-found-title");
        why.getStyleClass().add("audit-place");
        for (Label label : List.of(title, why)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        head.getStyleClass().add("audit-found-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        list.getStyleClass().addAll("audit-list", "edge-to-edge");
        list.setPlaceholder(new Label(parts.texts().of(AuditUiMessage.NONE_HERE)));
        list.setCellFactory(view ->
                new FoundCell(parts.texts(), words, model.groupingProperty()::get, this::open));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, back));
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getStyleClass().add("audit-findings");
        root.setMinWidth(0);
        subscriptions.add(model.chosenProperty().subscribe(this::show));
    }

    Region root() {
        return root;
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void open(Found found) {
        parts.source().open(found);
    }

    private void pressed(KeyEvent event, Runnable back) {
        Found found = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && found != null) {
            open(found);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }

    private void show(Optional<AuditGroup> chosen) {
        list.getItems().setAll(chosen.map(AuditGroup::findings).orElse(List.of()));
        list.scrollTo(0);
        if (chosen.isEmpty()) {
            head.setVisible(false);
            return;
        }
        AuditGroup group = chosen.get();
        String name = words.name(group.key());
        head.setVisible(true);
        title.setText(parts.texts().of(AuditUiMessage.FINDINGS_OF, name, group.tally().findings()));
        why.setText(why(group));
        why.setVisible(!why.getText().isEmpty());
        why.setManaged(why.isVisible());
        list.setAccessibleText(parts.texts().of(AuditUiMessage.FINDINGS_NAME, name));
        list.setAccessibleHelp(parts.texts().of(AuditUiMessage.FINDINGS_HINT));
        List<Region> all = new ArrayList<>(List.of(title, why));
        fixing(group).ifPresent(all::add);
        head.getChildren().setAll(all);
    }

    /// Why a rule matters, and by which criteria.
    private String why(AuditGroup group) {
        if (!(group.key() instanceof GroupKey.OfRule(String rule))) {
            return "";
        }
        StringJoiner said = new StringJoiner(" ");
        said.add(words.why(rule));
        if (!words.criteria(rule).isEmpty()) {
            said.add(parts.texts().of(AuditUiMessage.CRITERIA, words.criteria(rule)));
        }
        return said.toString();
    }

    private Optional<Button> fixing(AuditGroup group) {
        Consumer<Optional<String>> fix = parts.fix();
        if (fix == null
                || group.fixable() == 0
                || !(group.key() instanceof GroupKey.OfRule(String rule))) {
            return Optional.empty();
        }
        Command command =
                Command.of(
                        Message.of(AuditUiMessage.FIX_RULE, group.fixable()),
                        () -> fix.accept(Optional.of(rule)));
        return Optional.of(new CommandControls(parts.texts()).button(command));
    }
}
