package fr.chapeau.ui.library;

import atlantafx.base.controls.CustomTextField;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.EmptyState;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.library.LibraryViewModel.Counts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The library as a pane at the side of the window.
public final class LibraryPane {
    private final VBox root = new VBox();
    private final Texts texts;
    private final LibraryViewModel model;
    private final CustomTextField search = new CustomTextField();
    private final ListView<LibraryRow> list = new ListView<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private final LibraryActions actions;
    private final RowMenu menu;

    public LibraryPane(Texts texts, LibraryViewModel model, LibraryActions actions) {
        this.actions = actions;
        this.menu = new RowMenu(texts, actions, list);
        this.texts = texts;
        this.model = model;
        root.getStyleClass().add("library");
        VBox.setVgrow(list, Priority.ALWAYS);
        StackPane body = new StackPane(list, empty(), noMatch());
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().addAll(top(), problems(), body);
        list();
    }

    public Region root() {
        return root;
    }

    /// What can be done in the library; for menus and the palette.
    public CommandGroup commands() {
        return CommandGroup.of(
                LibraryMessage.MENU_FILE,
                Command.of(LibraryMessage.FIND_POST, this::focusSearch)
                        .withIcon(Feather.SEARCH)
                        .withShortcut("Shortcut+P"),
                Command.of(LibraryMessage.REFRESH, actions.readAgain())
                        .withIcon(Feather.REFRESH_CW)
                        .withShortcut("F5"));
    }

    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    public void close() {
        subscriptions.close();
        model.close();
    }

    private Region top() {
        search.setPromptText(texts.of(LibraryMessage.SEARCH_PROMPT));
        search.setAccessibleText(texts.of(LibraryMessage.SEARCH));
        search.setLeft(Icons.of(Feather.SEARCH));
        search.getStyleClass().add("own-undo");
        search.textProperty().bindBidirectional(model.queryProperty());
        Button clear =
                new CommandControls(texts)
                        .iconButton(
                                Command.of(LibraryMessage.CLEAR, search::clear)
                                        .withIcon(Feather.X));
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        clear.setFocusTraversable(false);
        clear.getStyleClass().add("library-clear");
        search.setRight(clear);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        LibraryFilters filters = new LibraryFilters(texts, model, subscriptions);
        VBox top = new VBox(search, filters.root(), countAndNew());
        top.getStyleClass().add("library-top");
        return top;
    }

    private void searchKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                list.requestFocus();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                event.consume();
            }
            case ENTER -> {
                model.rows().stream().findFirst().ifPresent(model::open);
                event.consume();
            }
            case ESCAPE -> {
                if (!search.getText().isEmpty()) {
                    search.clear();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private Region countAndNew() {
        Button create = new CommandControls(texts).button(actions.create());
        create.setId("library-new");
        create.getStyleClass().add("library-new");
        create.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(count(), space, create);
        row.getStyleClass().add("library-count-row");
        return row;
    }

    private Label count() {
        Label count = new Label();
        count.getStyleClass().add("library-count");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::countText, model.countsProperty(), model.loadingProperty()));
        return count;
    }

    private String countText() {
        Counts counts = model.countsProperty().get();
        String posts =
                counts.shown() == counts.total()
                        ? texts.of(LibraryMessage.COUNT, counts.total())
                        : texts.of(LibraryMessage.COUNT_OF, counts.shown(), counts.total());
        String reading = texts.of(LibraryMessage.LOADING);
        if (!model.loadingProperty().get()) {
            return posts;
        }
        return counts.total() == 0 ? reading : posts + " · " + reading;
    }

    private Region problems() {
        Notices notices = new Notices(texts);
        ListChangeListener<Problem> changed =
                change -> {
                    while (change.next()) {
                        change.getRemoved().forEach(notices::clear);
                        change.getAddedSubList().forEach(problem -> notices.show(problem, problem));
                    }
                };
        model.problems().addListener(changed);
        subscriptions.add(() -> model.problems().removeListener(changed));
        return notices.root();
    }

    private void list() {
        list.setAccessibleText(texts.of(LibraryMessage.TITLE));
        list.getStyleClass().add("library-list");
        list.setItems(model.rows());
        list.setCellFactory(
                view -> new LibraryCell(texts, model.currentProperty()::get, model::open));
        list.setOnKeyPressed(this::listKey);
        list.setOnKeyTyped(this::typedInList);
        subscriptions.add(model.currentProperty().subscribe(this::reveal));
    }

    private void listKey(KeyEvent event) {
        LibraryRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            model.open(row);
            event.consume();
        } else if (menu.pressed(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.UP
                && list.getSelectionModel().getSelectedIndex() == 0) {
            search.requestFocus();
            event.consume();
        }
    }

    /// Letters typed in the list go on with the search.
    private void typedInList(KeyEvent event) {
        String typed = event.getCharacter();
        boolean letter = !typed.isBlank() && !Character.isISOControl(typed.charAt(0));
        if (letter && !event.isShortcutDown() && !event.isAltDown()) {
            search.requestFocus();
            search.setText(search.getText() + typed);
            search.end();
        }
    }

    private void reveal(Optional<Path> path) {
        list.refresh();
        LibraryRow selected = list.getSelectionModel().getSelectedItem();
        if (selected != null && path.equals(Optional.of(selected.path()))) {
            return;
        }
        for (int i = 0; i < model.rows().size(); i++) {
            if (path.equals(Optional.of(model.rows().get(i).path()))) {
                list.getSelectionModel().select(i);
                if (!isVisible(i)) {
                    list.scrollTo(i);
                }
            }
        }
    }

    private boolean isVisible(int index) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= index
                && index <= flow.getLastVisibleCell().getIndex();
    }

    private Region empty() {
        EmptyState state =
                new EmptyState(
                        Feather.INBOX,
                        texts.of(LibraryMessage.EMPTY_TITLE),
                        texts.of(LibraryMessage.EMPTY_SENTENCE));
        state.visibleProperty()
                .bind(
                        model.countsProperty()
                                .flatMap(counts ->
                                        model.loadingProperty()
                                                .map(on -> counts.total() == 0 && !on)));
        return state;
    }

    private Region noMatch() {
        Button all =
                new CommandControls(texts)
                        .button(Command.of(LibraryMessage.SHOW_ALL, model::showAll));
        EmptyState state =
                new EmptyState(
                        Feather.SEARCH,
                        texts.of(LibraryMessage.NO_MATCH_TITLE),
                        texts.of(LibraryMessage.NO_MATCH_SENTENCE),
                        all);
        state.visibleProperty()
                .bind(
                        model.countsProperty()
                                .map(counts -> counts.total() > 0 && counts.shown() == 0));
        return state;
    }
}
