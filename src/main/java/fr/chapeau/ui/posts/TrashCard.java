package fr.chapeau.ui.posts;

import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.ui.posts.TrashModel.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of deleted posts, to restore them or to commit that they are gone. FX thread only.
public final class TrashCard {
    private final Texts texts;
    private final TrashModel model;
    private final Consumer<Row> commit;
    private final DateWords dates;
    private final ListView<Row> list = new ListView<>();
    private final VBox root = new VBox();

    /// @param zone of the dates
    /// @param commit shows what a commit of a deletion would hold
    /// @param close takes the card away
    public TrashCard(
            Texts texts, TrashModel model, ZoneId zone, Consumer<Row> commit, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.commit = commit;
        dates = new DateWords(texts.language().locale(), zone);
        CardParts parts = new CardParts(texts);
        VBox problem = new VBox();
        root.getStyleClass().addAll("card", "post-card", "trash-card");
        root.setId("trash-card");
        list();
        root.getChildren()
                .addAll(
                        CardParts.heading(texts.of(PostsUiMessage.TRASH_TITLE)),
                        CardParts.sentence(texts.of(PostsUiMessage.TRASH_SENTENCE)),
                        problem,
                        list,
                        CardParts.buttons(
                                commitButton(),
                                parts.cancel(PostsUiMessage.CLOSE, close),
                                restoreButton()));
        model.problemProperty().subscribe(why -> parts.say(problem, why));
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// What takes the keyboard first.
    public Node first() {
        return list;
    }

    private void list() {
        list.setId("trash-list");
        list.setAccessibleText(texts.of(PostsUiMessage.TRASH_LIST));
        list.setItems(model.rows());
        list.setCellFactory(view -> new Cell());
        Label empty = CardParts.sentence("");
        empty.textProperty()
                .bind(
                        model.busyProperty()
                                .map(busy ->
                                        texts.of(
                                                busy
                                                        ? PostsUiMessage.TRASH_READING
                                                        : PostsUiMessage.TRASH_EMPTY)));
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        restore();
                        event.consume();
                    }
                });
        // Added after the list's own listener, so that the list knows the rows by then.
        model.rows().addListener((ListChangeListener<Row>) change -> selectFirst());
        selectFirst();
    }

    private void selectFirst() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private @Nullable Row chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private Button restoreButton() {
        Button restore = new Button(texts.of(PostsUiMessage.RESTORE));
        restore.setId("trash-restore");
        restore.getStyleClass().add("accent");
        restore.setOnAction(event -> restore());
        restore.disableProperty()
                .bind(
                        Bindings.isNull(list.getSelectionModel().selectedItemProperty())
                                .or(model.busyProperty()));
        return restore;
    }

    private void restore() {
        Row row = chosen();
        if (row != null) {
            model.restore(row);
        }
    }

    private Button commitButton() {
        Button button = new Button(texts.of(PostsUiMessage.COMMIT_DELETION));
        button.setId("trash-commit");
        button.setOnAction(event -> {
            Row row = chosen();
            if (row != null) {
                commit.accept(row);
            }
        });
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> {
                                    Row row = chosen();
                                    return row == null || !row.waits();
                                },
                                list.getSelectionModel().selectedItemProperty()));
        return button;
    }

    private String facts(Row row) {
        String when = dates.moment(row.entry().deleted());
        String where = row.entry().path().toString();
        if (row.entry().text()) {
            return texts.of(PostsUiMessage.TRASH_TEXT, when, where);
        }
        Instant date = row.date();
        Message facts =
                date == null
                        ? Message.of(PostsUiMessage.TRASH_FACTS, when, where)
                        : Message.of(
                                PostsUiMessage.TRASH_FACTS_DATED, when, where, dates.day(date));
        String said = texts.of(facts);
        return row.waits() ? said + "\n" + texts.of(PostsUiMessage.TRASH_WAITS) : said;
    }

    /// A deleted post: title, and below when it was deleted and where it was.
    private final class Cell extends ListCell<Row> {
        private final Label title = CardParts.wrapped("");
        private final Label facts = CardParts.sentence("");
        private final VBox content = new VBox(title, facts);

        Cell() {
            title.getStyleClass().add("card-item");
            // Else a long title, not the list, decides how wide the row is.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(row.title());
            facts.setText(facts(row));
            setGraphic(content);
            setAccessibleText(row.title() + ". " + facts.getText());
        }
    }
}
