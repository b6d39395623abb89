package fr.chapeau.ui.adjust;

import fr.chapeau.app.adjustment.FoundField;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.FieldSettings.Choice;
import fr.chapeau.settings.FieldSettings.ValueRules;
import fr.chapeau.site.FieldKind;
import fr.chapeau.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All that can be said of one field. FX thread only.
final class FieldPane {
    private final Texts texts;
    private final Consumer<FieldDraft> openInner;
    private final ScrollPane root = new ScrollPane();
    private final Label title = Parts.wrapped("", "adjust-title");
    private final Label facts = Parts.wrapped("", "card-sentence");
    private final Button asFound;
    private final StackPane limitsSlot = new StackPane();
    private final StackPane choicesSlot = new StackPane();
    private final StackPane defaultSlot = new StackPane();
    private final List<SettingEditor> editors = new ArrayList<>();
    private Subscription following = Subscription.EMPTY;
    private @Nullable FieldDraft draft;
    private @Nullable WordsEditor label;
    private @Nullable Slot<FieldKind> limits;
    private @Nullable Slot<DefaultLook> initial;

    /// An editor that is made anew when what it depends on changes.
    private record Slot<T>(T look, SettingEditor editor) {}

    private record DefaultLook(FieldKind kind, List<Choice> choices) {}

    /// @param openInner shows the fields that a field holds
    FieldPane(Texts texts, Consumer<FieldDraft> openInner) {
        this.texts = texts;
        this.openInner = openInner;
        asFound = Parts.button(texts, AdjustUiMessage.ALL_BACK, this::allBack);
        asFound.setGraphic(Icons.of(Feather.ROTATE_CCW));
        asFound.getStyleClass().addAll("flat", "small");
        asFound.setId("adjust-as-found");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("edge-to-edge", "adjust-scroll");
        root.setFocusTraversable(false);
    }

    Region root() {
        return root;
    }

    /// Shows a field.
    void show(FieldDraft field) {
        if (draft == field) {
            return;
        }
        following.unsubscribe();
        draft = field;
        limits = null;
        initial = null;
        editors.clear();
        WordsEditor words = WordsEditor.label(texts, field);
        label = words;
        ChoicesEditor choices = new ChoicesEditor(texts, field);
        editors.add(words);
        editors.add(WordsEditor.help(texts, field));
        editors.add(new TypeEditor(texts, field));
        editors.add(FlagEditor.required(texts, field));
        editors.add(FlagEditor.hidden(texts, field));
        VBox column = new VBox(head());
        column.getStyleClass().add("adjust-field");
        editors.forEach(editor -> column.getChildren().add(editor.root()));
        editors.add(choices);
        choicesSlot.getChildren().setAll(choices.root());
        column.getChildren().addAll(choicesSlot, limitsSlot, defaultSlot);
        if (!field.inner().rows().isEmpty()) {
            column.getChildren().add(innerButton(field));
        }
        root.setContent(column);
        root.setVvalue(0);
        following = field.ownProperty().subscribe(own -> refresh(field));
    }

    /// Gives the name of the field the keyboard.
    void focus() {
        if (label != null) {
            root.applyCss();
            label.input().requestFocus();
            label.input().selectAll();
        }
    }

    private Node head() {
        FlowPane back = new FlowPane(asFound);
        VBox head = new VBox(title, facts, back);
        head.getStyleClass().add("adjust-head");
        return head;
    }

    private Node innerButton(FieldDraft field) {
        Button open =
                Parts.button(texts, AdjustUiMessage.INNER_OPEN, () -> openInner.accept(field));
        open.setId("adjust-inner");
        open.setGraphic(Icons.of(Feather.CORNER_DOWN_RIGHT));
        return new FlowPane(open);
    }

    private void allBack() {
        if (draft != null && label != null) {
            label.input().requestFocus();
            draft.asFound();
            label.reset();
        }
    }

    private void refresh(FieldDraft field) {
        title.setText(field.label(texts.language()));
        facts.setText(facts(field));
        Parts.place(asFound, field.isAdjusted());
        editors.forEach(SettingEditor::show);
        ValueRules rules = field.effective().rules();
        Parts.place(choicesSlot, ChoicesEditor.isFor(field.kind()) || !rules.choices().isEmpty());
        boolean limited =
                LimitsEditor.isFor(field.kind()) || rules.min() != null || rules.max() != null;
        Parts.place(limitsSlot, limited);
        if (limited) {
            limits(field);
        }
        boolean begins = DefaultEditor.isFor(field);
        Parts.place(defaultSlot, begins);
        if (begins) {
            initial(field);
        }
    }

    private void limits(FieldDraft field) {
        Slot<FieldKind> now = limits;
        if (now == null || (now.look() != field.kind() && !limitsSlot.isFocusWithin())) {
            now = new Slot<>(field.kind(), new LimitsEditor(texts, field));
            limits = now;
            limitsSlot.getChildren().setAll(now.editor().root());
        } else {
            now.editor().show();
        }
    }

    private void initial(FieldDraft field) {
        DefaultLook look = new DefaultLook(field.kind(), field.effective().rules().choices());
        Slot<DefaultLook> now = initial;
        if (now == null || (!now.look().equals(look) && !defaultSlot.isFocusWithin())) {
            now = new Slot<>(look, new DefaultEditor(texts, field));
            initial = now;
            defaultSlot.getChildren().setAll(now.editor().root());
        } else {
            now.editor().show();
        }
    }

    private String facts(FieldDraft field) {
        FoundField found = field.field().found();
        String key = field.field().key();
        return found.posts() == 0
                ? texts.of(AdjustUiMessage.FACTS_KEY, key)
                : texts.of(AdjustUiMessage.FACTS, key, found.filled(), found.posts());
    }
}
