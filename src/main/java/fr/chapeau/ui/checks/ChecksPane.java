package fr.chapeau.ui.checks;

import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.Remark;
import fr.chapeau.app.article.Remarks;
import fr.chapeau.app.dismissal.KeptDismissal;
import fr.chapeau.check.Fix;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.EmptyState;
import java.util.ArrayList;
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
    private final VBox root;
    private final RemarkTour tour = new RemarkTour();
    private final BooleanProperty any = new SimpleBooleanProperty();
    private @Nullable CheckedArticle shown;
    private final FindingCards cards;

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
        list.setCellFactory(view -> new CheckCell(texts, this::form, new Lines()));
        // The list view has uses of its own for these keys.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        HBox.setHgrow(list, Priority.ALWAYS);
        failures.getStyleClass().add("checks-failures");
        failures.setWrapText(true);
        failures.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(list);
        cards = new FindingCards(texts, port, row, list, () -> shown);
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
                                .enabledWhen(any),
                        Command.of(ChecksMessage.FINDING_DISMISS, this::dismissHere)
                                .withIcon(Feather.EYE_OFF)
                                .withShortcut("Shortcut+Shift+E")
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
        say(remarks);
        cards.update(checked);
    }

    /// What the list cannot show: rules that broke off, records that cannot be read.
    private void say(Remarks remarks) {
        List<String> said = new ArrayList<>();
        if (!remarks.failures().isEmpty()) {
            said.add(texts.of(ChecksMessage.CHECKS_FAILED, remarks.failures().size()));
        }
        remarks.setAside().problems().forEach(why -> said.add(texts.of(why.message())));
        failures.setText(String.join("\n", said));
        failures.setVisible(!said.isEmpty());
        failures.setManaged(!said.isEmpty());
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
        if (event.getCode() == KeyCode.ENTER && isOpened()) {
            event.consume();
        }
        if (selected.isEmpty() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> open(selected.get());
            case SPACE -> {}
            case DELETE -> cards.askReason(selected.get());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Unfolds the group that is selected, or leads to the finding that was set aside.
    private boolean isOpened() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case CheckLine.Group group when group.folded() -> lines.unfold();
            case CheckLine.AsideGroup group -> toggleAside();
            case CheckLine.Aside(var dismissed) -> port.open(dismissed.remark());
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    /// Keeps the heading selected, which stays at its place.
    private void toggleAside() {
        int index = list.getSelectionModel().getSelectedIndex();
        lines.toggleAside();
        list.getSelectionModel().select(index);
    }

    /// On the letter, not on the key: it would be typed into the card that opens.
    private void letter(KeyEvent event) {
        if (event.getCharacter().equals(" ")) {
            switch (list.getSelectionModel().getSelectedItem()) {
                case CheckLine.Line(Remark remark) -> fix(remark);
                case CheckLine.Aside(var dismissed) -> bringBack(dismissed.kept());
                case CheckLine.Stale(var kept) -> bringBack(kept);
                case null, default -> {}
            }
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

    /// Does what is offered for the finding at hand.
    private void fixHere() {
        here().ifPresent(remark -> {
            select(remark);
            fix(remark);
        });
    }

    /// Asks why the finding at hand is to be set aside.
    private void dismissHere() {
        here().ifPresent(remark -> {
            select(remark);
            cards.askReason(remark);
        });
    }

    private void bringBack(KeptDismissal kept) {
        port.dismissals().bringBack(kept);
    }

    /// The finding at hand: the one selected in the list that has the keyboard, else the one that
    /// was gone to, else the one where the reader is.
    private Optional<Remark> here() {
        if (shown == null) {
            return Optional.empty();
        }
        Remarks remarks = shown.remarks();
        int place = port.place();
        Optional<Remark> inList =
                list.isFocused()
                        ? remark(list.getSelectionModel().getSelectedItem())
                        : Optional.empty();
        return inList.or(() -> tour.current(remarks, place))
                .or(() ->
                        remarks.before(place + 1)
                                .filter(one -> one.finding().span().start() <= place)
                                .filter(one -> place <= one.finding().span().end()));
    }

    private void fix(Remark remark) {
        cards.close();
        switch (remark.finding().fix()) {
            case Fix.Automatic(var edits) -> apply(remark, edits);
            case Fix.Proposed(var edits) -> apply(remark, edits);
            case Fix.EmptyAlternative(var edits) -> apply(remark, edits);
            case Fix.WriteAlternative offer -> cards.askAlternative(remark, offer);
            case Fix.OpenField field -> open(remark);
            case null -> open(remark);
        }
    }

    private void apply(Remark remark, TextEdits edits) {
        if (shown != null) {
            port.fix(edits, remark.finding().rule(), shown.state().revision());
        }
    }

    /// What a line of the list does.
    private final class Lines implements CheckCell.Verbs {
        @Override
        public void open(Remark remark) {
            ChecksPane.this.open(remark);
        }

        @Override
        public void fix(Remark remark) {
            ChecksPane.this.fix(remark);
        }

        @Override
        public void dismiss(Remark remark) {
            cards.askReason(remark);
        }

        @Override
        public void bringBack(KeptDismissal kept) {
            ChecksPane.this.bringBack(kept);
        }

        @Override
        public void unfold() {
            lines.unfold();
        }

        @Override
        public void toggleAside() {
            ChecksPane.this.toggleAside();
        }
    }
}
