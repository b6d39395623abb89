package fr.chapeau.ui.adjust;

import fr.chapeau.app.adjustment.SettingsText;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.Tone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Adjusts the form of a collection: its fields and their order at the side, all that can be said
/// of the chosen one beside them. FX thread only.
public final class AdjustCard {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

    private final Texts texts;
    private final AdjustModel model;
    private final Runnable close;
    private final FieldList list;
    private final FieldPane pane;
    private final HBox both = new HBox();
    private final VBox notices = new VBox();
    private final Button cancel;
    private final Button save;
    private final Button saveAndCommit;
    private final VBox root = new VBox();
    private final Deque<FieldDraft> holders = new ArrayDeque<>();
    private final CheckBox everywhere = new CheckBox();
    private final Label sentence = Parts.wrapped("", "card-sentence");
    private final boolean committable;
    private boolean leaving;

    /// A card for one collection.
    ///
    /// @param collection what it is called
    /// @param committable whether the file can be committed
    /// @param close takes the card away
    public AdjustCard(
            Texts texts,
            AdjustModel model,
            String collection,
            boolean committable,
            Runnable close) {
        this.texts = texts;
        this.model = model;
        this.close = close;
        this.committable = committable;
        list = new FieldList(texts, this::leaveInner);
        pane = new FieldPane(texts, this::openInner);
        cancel = Parts.button(texts, AdjustUiMessage.CANCEL, this::dismiss);
        cancel.setId("adjust-cancel");
        saveAndCommit =
                Parts.button(texts, AdjustUiMessage.SAVE_AND_COMMIT, () -> model.save(true));
        saveAndCommit.setId("adjust-save-commit");
        save = Parts.button(texts, AdjustUiMessage.SAVE, () -> model.save(false));
        save.getStyleClass().add("accent");
        save.setId("adjust-save");
        save.disableProperty().bind(model.possibleProperty().not());
        saveAndCommit.disableProperty().bind(model.possibleProperty().not());
        HBox.setHgrow(pane.root(), Priority.ALWAYS);
        both.getChildren().addAll(list.root(), pane.root());
        both.getStyleClass().add("adjust-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        notices.getStyleClass().add("adjust-notices");
        root.getChildren()
                .addAll(
                        Parts.wrapped(
                                texts.of(AdjustUiMessage.CARD_TITLE, collection), "card-title"),
                        sentence,
                        everywhere,
                        notices,
                        both,
                        buttons());
        root.getStyleClass().addAll("card", "adjust-card");
        root.setId("adjust-card");
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (SAVE.match(event)) {
                        model.save(false);
                        event.consume();
                    }
                });
        everywhere.setId("adjust-everywhere");
        everywhere.setText(texts.of(AdjustUiMessage.EVERYWHERE));
        everywhere.setMnemonicParsing(false);
        everywhere.setWrapText(true);
        everywhere.selectedProperty().subscribe(this::scope);
        list.onChosen(pane::show);
        model.formProperty().subscribe(this::show);
        model.problemProperty().subscribe(why -> say());
        model.overtakenProperty().subscribe(overtaken -> say());
        model.changedProperty().subscribe(changed -> stay());
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// What takes the keyboard first.
    public Node first() {
        return both.isVisible() ? list.list() : cancel;
    }

    /// Shows a field.
    ///
    /// @param keys from the form down; none for the first field
    /// @return whether the form has it
    public boolean open(List<String> keys) {
        boolean found = show(keys);
        if (found && !keys.isEmpty() && both.isVisible()) {
            pane.focus();
        }
        return found;
    }

    private boolean show(List<String> keys) {
        MapDraft map = fields();
        holders.clear();
        for (int i = 0; i < keys.size() - 1; i++) {
            FieldDraft holder = map.row(keys.get(i)).orElse(null);
            if (holder == null || holder.inner().rows().isEmpty()) {
                return false;
            }
            holders.push(holder);
            map = holder.inner();
        }
        FieldDraft field = keys.isEmpty() ? null : map.row(keys.getLast()).orElse(null);
        list.show(map, holders.peek(), field);
        return field != null || keys.isEmpty();
    }

    /// Closes the card; asks first where something would be lost.
    public void dismiss() {
        if (model.changedProperty().get() && model.base().whyNot().isEmpty() && !leaving) {
            leaving = true;
            say();
        } else if (leaving) {
            stay();
            first().requestFocus();
        } else {
            close.run();
        }
    }

    /// The fields of the collection, or of all.
    private MapDraft fields() {
        AdjustModel.Drafts form = model.formProperty().get();
        return everywhere.isSelected() ? form.everywhere() : form.own();
    }

    /// The same field, with what is said of it in the one or in the other.
    private void scope(boolean all) {
        sentence.setText(
                texts.of(
                        all ? AdjustUiMessage.EVERYWHERE_SENTENCE : AdjustUiMessage.CARD_SENTENCE));
        List<String> keys = new ArrayList<>();
        holders.descendingIterator().forEachRemaining(holder -> keys.add(holder.field().key()));
        FieldDraft chosen = list.chosenProperty().get();
        if (chosen != null) {
            keys.add(chosen.field().key());
            show(keys);
        }
    }

    private FlowPane buttons() {
        FlowPane row = new FlowPane(cancel, saveAndCommit, save);
        row.getStyleClass().addAll("button-row", "adjust-buttons");
        return row;
    }

    private void show(AdjustModel.Drafts form) {
        Problem obstacle = model.base().whyNot().orElse(null);
        Parts.place(both, obstacle == null);
        Parts.place(everywhere, obstacle == null);
        cancel.setText(texts.of(obstacle == null ? AdjustUiMessage.CANCEL : AdjustUiMessage.CLOSE));
        Parts.place(save, obstacle == null);
        Parts.place(saveAndCommit, committable && obstacle == null);
        open(List.of());
        say();
    }

    private void stay() {
        if (leaving) {
            leaving = false;
            say();
        }
    }

    private void openInner(FieldDraft holder) {
        holders.push(holder);
        list.show(holder.inner(), holder, null);
        list.list().requestFocus();
    }

    private void leaveInner() {
        FieldDraft left = holders.pop();
        FieldDraft around = holders.peek();
        list.show(around == null ? fields() : around.inner(), around, left);
        list.list().requestFocus();
    }

    /// Above the fields: what hinders, what is asked, what is wrong in the file.
    private void say() {
        List<Node> said = new ArrayList<>();
        SettingsText file = model.base();
        Problem failed = model.problemProperty().get();
        if (file.whyNot().isPresent()) {
            said.add(obstacle(file, file.whyNot().get()));
        } else if (leaving) {
            said.add(leave());
        } else if (model.overtakenProperty().get()) {
            said.add(overtaken());
        } else if (failed != null) {
            said.add(Banner.of(texts, failed));
        } else if (!file.mistakes().isEmpty()) {
            said.add(mistakes(file));
        }
        notices.getChildren().setAll(said);
        Parts.place(notices, !said.isEmpty());
        if (leaving || model.overtakenProperty().get()) {
            focusFirstButton();
        }
    }

    private void focusFirstButton() {
        root.applyCss();
        Node button = notices.lookup(".button");
        if (button != null) {
            button.requestFocus();
        }
    }

    private Node leave() {
        return new Banner(
                texts,
                Tone.WARNING,
                texts.of(AdjustUiMessage.LEAVE_SENTENCE),
                List.of(
                        Command.of(AdjustUiMessage.SAVE, this::saveAndLeave)
                                .enabledWhen(model.possibleProperty()),
                        Command.of(AdjustUiMessage.LEAVE_WITHOUT, close),
                        Command.of(AdjustUiMessage.LEAVE_NOT, this::dismiss)));
    }

    private void saveAndLeave() {
        stay();
        model.save(false);
    }

    private Node overtaken() {
        return new Banner(
                texts,
                Tone.WARNING,
                texts.of(AdjustUiMessage.OVERTAKEN_SENTENCE, file()),
                List.of(
                        Command.of(AdjustUiMessage.OVERTAKEN_ADD, model::saveInto),
                        Command.of(AdjustUiMessage.OVERTAKEN_AGAIN, model::startOver)));
    }

    /// The file cannot be changed here; what it holds can be looked at.
    private Node obstacle(SettingsText file, Problem why) {
        return new Banner(
                texts,
                Tone.DANGER,
                texts.of(AdjustUiMessage.OBSTACLE, why.message()),
                List.of(Command.of(AdjustUiMessage.SHOW_FILE, () -> showFile(file, why.span()))));
    }

    private Node mistakes(SettingsText file) {
        Problem first = file.mistakes().getFirst();
        return new Banner(
                texts,
                Tone.WARNING,
                texts.of(first.message()),
                List.of(Command.of(AdjustUiMessage.SHOW_FILE, () -> showFile(file, first.span()))));
    }

    /// The text of the file, with the place that is meant, to be read and copied from.
    private void showFile(SettingsText file, @Nullable Span place) {
        TextArea area = new TextArea(file.content().text());
        area.setEditable(false);
        area.setId("adjust-file");
        area.setAccessibleText(file());
        area.getStyleClass().add("form-source");
        VBox.setVgrow(area, Priority.ALWAYS);
        notices.getChildren().removeIf(TextArea.class::isInstance);
        notices.getChildren().add(area);
        root.applyCss();
        root.layout();
        area.requestFocus();
        if (place != null) {
            int end = area.getText().indexOf('\n', place.start());
            area.selectRange(end < 0 ? area.getLength() : end, place.start());
        }
    }

    private String file() {
        return Objects.requireNonNull(model.base().file().getFileName()).toString();
    }
}
