package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.AuditGroup;
import fr.chapeau.app.audit.AuditWords;
import fr.chapeau.app.audit.GroupKey;
import fr.chapeau.app.audit.Grouping;
import fr.chapeau.app.audit.Tally;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The groups of an audit, a row each, with its figures and a bar. FX thread only.
final class GroupTable {
    /// Most numbers of a table say that there is nothing to see.
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    /// In widths of a letter.
    private static final double WIDTH_FOR_BARS = 46;

    private static final double WIDTH_FOR_CRITERIA = 40;

    private static final int FEWEST = 3;
    private static final int ROWS_ABOVE = 2;
    private static final double DIGIT = 0.62;
    private static final double AROUND_DIGITS = 1.4;
    private static final double CRITERIA = 8;
    private static final double NAME = 13;
    private static final double BAR = 6;

    private final Texts texts;
    private final AuditWords words;
    private final AuditModel model;
    private final TableView<AuditGroup> table = new TableView<>();
    private final TableColumn<AuditGroup, AuditGroup> name = new TableColumn<>();
    private final TableColumn<AuditGroup, AuditGroup> rgaa = new TableColumn<>();
    private final TableColumn<AuditGroup, AuditGroup> bar = new TableColumn<>();
    private boolean filling;
    private int digits = FEWEST;

    /// @param enter goes on to the findings of the row
    GroupTable(
            Texts texts,
            AuditWords words,
            AuditModel model,
            Subscriptions subscriptions,
            Runnable enter) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        table.getStyleClass().add("audit-groups");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        columns();
        table.setPlaceholder(new Label(texts.of(AuditUiMessage.NONE_HERE)));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (!filling && row != null) {
                        model.chosenProperty().set(Optional.of(row));
                    }
                });
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        enter.run();
                        event.consume();
                    }
                });
        subscriptions.add(model.groupsProperty().subscribe(this::show));
        subscriptions.add(model.chosenProperty().subscribe(this::select));
        subscriptions.add(table.widthProperty().subscribe(width -> fit()));
    }

    Region root() {
        return table;
    }

    void focus() {
        table.requestFocus();
    }

    private void columns() {
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        name.setCellFactory(column -> new Name());
        name.setSortable(false);
        name.getStyleClass().add("audit-name-column");
        rgaa.setText(texts.of(AuditUiMessage.COLUMN_RGAA, words.rgaa()));
        rgaa.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        rgaa.setCellFactory(column -> new Words(this::criteria));
        rgaa.setSortable(false);
        bar.setText(texts.of(AuditUiMessage.COLUMN_BAR));
        bar.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        bar.setCellFactory(column -> new Bar());
        bar.setSortable(false);
        table.getColumns().add(name);
        table.getColumns().add(rgaa);
        for (Severity severity : Severity.values()) {
            table.getColumns()
                    .add(
                            number(
                                    Legend.name(severity),
                                    Figures.icon(severity),
                                    group -> group.tally().of(severity)));
        }
        table.getColumns()
                .add(
                        number(
                                AuditUiMessage.SET_ASIDE,
                                Icons.of(Feather.EYE_OFF),
                                group -> group.tally().setAside()));
        table.getColumns()
                .add(
                        number(
                                AuditUiMessage.COLUMN_ARTICLES,
                                Icons.of(Feather.FILE_TEXT),
                                group -> group.tally().concerned()));
        table.getColumns().add(bar);
        table.getColumns().forEach(column -> column.setReorderable(false));
    }

    /// The sign stands for the words, which would take the room of the names; the sums above have
    /// both.
    private TableColumn<AuditGroup, AuditGroup> number(
            AuditUiMessage title, FontIcon sign, ToIntFunction<AuditGroup> count) {
        TableColumn<AuditGroup, AuditGroup> column = new TableColumn<>();
        Label head = new Label("", sign);
        head.setAccessibleText(texts.of(title));
        head.setTooltip(new Tooltip(texts.of(title)));
        column.setGraphic(head);
        column.getStyleClass().add("number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any ->
                new Words(group -> {
                    int number = count.applyAsInt(group);
                    return texts.of(AuditUiMessage.FIGURE, number);
                }));
        column.setSortable(false);
        return column;
    }

    private String criteria(AuditGroup group) {
        return group.key() instanceof GroupKey.OfRule(String rule) ? words.criteria(rule) : "";
    }

    private void show(List<AuditGroup> groups) {
        filling = true;
        Grouping by = model.groupingProperty().get();
        name.setText(texts.of(AuditFilters.name(by)));
        table.setAccessibleText(
                texts.of(AuditUiMessage.TABLE_NAME, texts.of(AuditFilters.name(by))));
        table.getItems().setAll(groups);
        int largest = groups.stream().mapToInt(GroupTable::largest).max().orElse(0);
        digits = Math.max(FEWEST, String.valueOf(largest).length());
        filling = false;
        fit();
        select(model.chosenProperty().get());
    }

    private void select(Optional<AuditGroup> chosen) {
        filling = true;
        chosen.map(AuditGroup::key)
                .ifPresent(key -> {
                    AuditGroup selected = table.getSelectionModel().getSelectedItem();
                    int index = indexOf(key);
                    if (index >= 0 && (selected == null || !selected.key().equals(key))) {
                        table.getSelectionModel().clearAndSelect(index);
                        table.scrollTo(Math.max(0, index - ROWS_ABOVE));
                    }
                });
        filling = false;
    }

    private int indexOf(GroupKey key) {
        List<AuditGroup> rows = table.getItems();
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    /// Where there is little room, names and numbers need it more than bars.
    private void fit() {
        double em = em();
        boolean rules = model.groupingProperty().get() == Grouping.RULE;
        rgaa.setVisible(rules && table.getWidth() >= WIDTH_FOR_CRITERIA * em);
        bar.setVisible(table.getWidth() >= WIDTH_FOR_BARS * em);
        name.setMinWidth(Math.max(NAME * em, table.getWidth() * 0.34));
        rgaa.setMinWidth(CRITERIA * em);
        rgaa.setMaxWidth(CRITERIA * em);
        for (TableColumn<AuditGroup, ?> column : table.getColumns()) {
            if (column.getStyleClass().contains("number")) {
                double width = (digits * DIGIT + AROUND_DIGITS) * em;
                column.setMinWidth(width);
                column.setMaxWidth(width);
            }
        }
        bar.setMinWidth(BAR * em);
    }

    private double em() {
        Label probe = new Label("x");
        return table.lookup(".column-header .label") instanceof Label head
                ? head.getFont().getSize()
                : probe.getFont().getSize();
    }

    /// The largest number in its row.
    private static int largest(AuditGroup group) {
        Tally tally = group.tally();
        return Math.max(tally.findings(), Math.max(tally.setAside(), tally.concerned()));
    }

    private static int most(List<AuditGroup> groups) {
        return groups.stream().mapToInt(group -> group.tally().findings()).max().orElse(0);
    }

    /// A cell with text.
    private static final class Words extends TableCell<AuditGroup, AuditGroup> {
        private final Function<AuditGroup, String> text;

        Words(Function<AuditGroup, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable AuditGroup group, boolean empty) {
            super.updateItem(group, empty);
            String shown = empty || group == null ? "" : text.apply(group);
            setText(shown);
            pseudoClassStateChanged(NONE, shown.equals("0"));
        }
    }

    /// A cell with a name of any length.
    private final class Name extends TableCell<AuditGroup, AuditGroup> {
        /// In widths of a letter, as the style sheet has it.
        private static final double SIDES = 2.1;

        private final Text words = new Text();

        Name() {
            words.getStyleClass().add("audit-name");
            words.wrappingWidthProperty()
                    .bind(
                            Bindings.createDoubleBinding(
                                    () -> name.getWidth() - SIDES * words.getFont().getSize(),
                                    name.widthProperty(),
                                    words.fontProperty()));
        }

        @Override
        protected void updateItem(@Nullable AuditGroup group, boolean empty) {
            super.updateItem(group, empty);
            String text = empty || group == null ? "" : GroupTable.this.words.name(group.key());
            words.setText(text);
            setGraphic(text.isEmpty() ? null : words);
            setAccessibleText(text);
        }
    }

    /// A cell with a bar, which is read as the figures it stands for.
    private final class Bar extends TableCell<AuditGroup, AuditGroup> {
        private final SeverityBar pieces = new SeverityBar();

        @Override
        protected void updateItem(@Nullable AuditGroup group, boolean empty) {
            super.updateItem(group, empty);
            if (empty || group == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            pieces.show(group.tally(), most(model.groupsProperty().get()));
            pieces.setPrefWidth(getTableColumn().getWidth());
            setGraphic(pieces);
            setAccessibleText(
                    texts.of(
                            AuditUiMessage.BAR,
                            group.tally().errors(),
                            group.tally().warnings(),
                            group.tally().advice()));
        }
    }
}
