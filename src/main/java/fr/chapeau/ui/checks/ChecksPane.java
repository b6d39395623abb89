package fr.chapeau.ui.checks;

import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.Remark;
import fr.chapeau.app.article.Remarks;
import fr.chapeau.check.Fix;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.checks.AlternativeCard.Choice;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.EmptyState;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Lists the findings of an article by severity; a click or Enter leads to the place, Space does
/// what the finding's button offers. FX thread only.
public final class ChecksPane {
    private final Texts texts;
    private final ChecksPort port;
    private final CheckLines lines = new CheckLines();
    private final ListView<CheckLine> list = new ListView<>(lines);
    private final Label failures = new Label();
    private final HBox row;
    private final VBox root;
    private final RemarkTour tour = new RemarkTour();
    private final BooleanProperty any = new SimpleBooleanProperty();
    private @Nullable CheckedArticle shown;
    private @Nullable AlternativeCard card;
    private @Nullable Choice undone;

    /// A panel that shows nothing yet.
    public ChecksPane(Texts texts, ChecksPort port) {
        this.texts = texts;
        this.port = port;
        EmptyState none =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        texts.of(ChecksMessage.CHECKS_NONE_TITLE),
                        texts.of(ChecksMessage.CHECKS_NONE_SENTENCE));
        list.setAccessibleText(texts.of(ChecksMessage.CHECKS_NAME));
        list.getStyleClass().addAll("checks-list", "edge-to-edge");
        list.setPlaceholder(none);
        list.setCellFactory(
                view -> new CheckCell(texts, this::form, this::open, this::fix, lines::unfold));
        // The list view has uses of its own for these keys.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        HBox.setHgrow(list, Priority.ALWAYS);
        failures.getStyleClass().add("checks-failures");
        failures.setWrapText(true);
        failures.setMinHeight(Region.USE_PREF_SIZE);
        row = new HBox(list);
        VBox.setVgrow(row, Priority.ALWAYS);
        root = new VBox(failures, row);
        root.getStyleClass().add("checks");
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// What can be done with findings, wherever the keyboard is.
    public List<CommandGroup> commands() {
        return List.of(
                CommandGroup.of(
                        ChecksMessage.MENU_CHECKS,
                        Command.of(ChecksMessage.FINDING_NEXT, () -> go(true))
                                .withIcon(Feather.ARROW_DOWN)
                                .withShortcut("F8")
                                .enabledWhen(any),
                        Command.of(ChecksMessage.FINDING_PREVIOUS, () -> go(false))
                                .withIcon(Feather.ARROW_UP)
                                .withShortcut("Shift+F8")
                                .enabledWhen(any),
                        Command.of(ChecksMessage.FINDING_FIX, this::fixHere)
                                .withIcon(Feather.TOOL)
                                .withShortcut("Shortcut+Period")
                                .enabledWhen(any)));
    }

    /// Shows the findings of a state; what is selected and seen of the list stays.
    public void show(CheckedArticle checked) {
        Optional<Remark> selected = remark(list.getSelectionModel().getSelectedItem());
        int index = list.getSelectionModel().getSelectedIndex();
        int top = topLine();
        Optional<Remark> atTop = top < 0 ? Optional.empty() : remark(lines.get(top));
        shown = checked;
        Remarks remarks = checked.remarks();
        lines.show(remarks);
        any.set(!remarks.all().isEmpty());
        // Its neighbour takes the place of a finding that is gone: whoever corrects one after the
        // other goes on from there.
        selected.map(before ->
                        remarks.find(before.key())
                                .map(lines::indexOf)
                                .orElse(Math.min(index, lines.size() - 1)))
                .ifPresent(list.getSelectionModel()::select);
        atTop.flatMap(before -> remarks.find(before.key()))
                .map(lines::indexOf)
                .filter(now -> now != top)
                .ifPresent(list::scrollTo);
        int broken = remarks.failures().size();
        failures.setText(broken == 0 ? "" : texts.of(ChecksMessage.CHECKS_FAILED, broken));
        failures.setVisible(broken > 0);
        failures.setManaged(broken > 0);
        updateCard(remarks);
    }

    /// Gives the list the keyboard.
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && list.getItems().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    private static Optional<Remark> remark(@Nullable CheckLine line) {
        return line instanceof CheckLine.Line(Remark remark)
                ? Optional.of(remark)
                : Optional.empty();
    }

    private List<FormField> form() {
        return shown == null ? List.of() : shown.state().form();
    }

    /// The first line that is seen; -1 where none is.
    private int topLine() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                        && flow.getFirstVisibleCell().getIndex() < lines.size()
                ? flow.getFirstVisibleCell().getIndex()
                : -1;
    }

    private void pressed(KeyEvent event) {
        Optional<Remark> selected = remark(list.getSelectionModel().getSelectedItem());
        boolean folded =
                list.getSelectionModel().getSelectedItem() instanceof CheckLine.Group group
                        && group.folded();
        if (folded && event.getCode() == KeyCode.ENTER) {
            lines.unfold();
            event.consume();
        }
        if (selected.isEmpty() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> open(selected.get());
            case SPACE -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// On the letter, not on the key: it would be typed into the card that opens.
    private void letter(KeyEvent event) {
        if (event.getCharacter().equals(" ")) {
            remark(list.getSelectionModel().getSelectedItem()).ifPresent(this::fix);
            event.consume();
        }
    }

    private void open(Remark remark) {
        port.open(remark);
        tour.shown(remark, port.place());
    }

    private void go(boolean forward) {
        if (shown == null) {
            return;
        }
        Remarks remarks = shown.remarks();
        int place = port.place();
        (forward ? tour.next(remarks, place) : tour.previous(remarks, place))
                .ifPresent(remark -> {
                    select(remark);
                    open(remark);
                });
    }

    private void select(Remark remark) {
        int index = lines.indexOf(remark);
        list.getSelectionModel().select(index);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }

    /// Does what is offered for the finding at hand: the one selected in the list that has the
    /// keyboard, else the one that was gone to, else the one where the reader is.
    private void fixHere() {
        if (shown == null) {
            return;
        }
        Remarks remarks = shown.remarks();
        int place = port.place();
        Optional<Remark> inList =
                list.isFocused()
                        ? remark(list.getSelectionModel().getSelectedItem())
                        : Optional.empty();
        inList.or(() -> tour.current(remarks, place))
                .or(() ->
                        remarks.before(place + 1)
                                .filter(one -> one.finding().span().start() <= place)
                                .filter(one -> place <= one.finding().span().end()))
                .ifPresent(remark -> {
                    select(remark);
                    fix(remark);
                });
    }

    private void fix(Remark remark) {
        closeCard();
        switch (remark.finding().fix()) {
            case Fix.Automatic(var edits) -> apply(remark, edits);
            case Fix.Proposed(var edits) -> apply(remark, edits);
            case Fix.EmptyAlternative(var edits) -> apply(remark, edits);
            case Fix.WriteAlternative offer -> ask(remark, offer);
            case Fix.OpenField field -> open(remark);
            case null -> open(remark);
        }
    }

    private void apply(Remark remark, TextEdits edits) {
        if (shown != null) {
            port.fix(edits, remark.finding().rule(), shown.state().revision());
        }
    }

    private void ask(Remark remark, Fix.WriteAlternative offer) {
        port.showPanel();
        port.open(remark);
        AlternativeCard asked =
                new AlternativeCard(
                        texts, remark, offer, port::picture, this::chosen, this::closeCard);
        card = asked;
        row.getChildren().add(asked.root());
        asked.focus();
    }

    /// A choice is made on the newest state; while that is still being worked out, it waits.
    private void chosen(Choice choice) {
        AlternativeCard open = card;
        CheckedArticle checked = shown;
        if (open == null || checked == null) {
            return;
        }
        undone = choice;
        checked.remarks()
                .find(open.remark().key())
                .map(Remark::finding)
                .flatMap(finding ->
                        finding.fix() instanceof Fix.WriteAlternative offer
                                ? choice.edits(offer)
                                : Optional.empty())
                .filter(edits ->
                        port.fix(edits, open.remark().finding().rule(), checked.state().revision()))
                .ifPresent(done -> closeCard());
    }

    private void updateCard(Remarks remarks) {
        AlternativeCard open = card;
        Choice waiting = undone;
        if (open == null) {
            return;
        }
        if (remarks.find(open.remark().key()).isEmpty()) {
            closeCard();
        } else if (waiting != null) {
            chosen(waiting);
        }
    }

    private void closeCard() {
        AlternativeCard open = card;
        card = null;
        undone = null;
        if (open != null) {
            boolean hadKeyboard = open.root().isFocusWithin();
            open.close();
            row.getChildren().remove(open.root());
            if (hadKeyboard) {
                list.requestFocus();
            }
        }
    }
}
