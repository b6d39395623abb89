package fr.chapeau.ui.form;

import atlantafx.base.controls.CustomTextField;
import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.form.FilePickerViewModel.Shown;
import fr.chapeau.ui.kit.EmptyState;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Overlay;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A card over the window in which the user finds a picture or a file of the site, or brings one in
/// from elsewhere. FX thread only.
final class FilePicker {
    private final Texts texts;
    private final FormFiles tools;
    private final FilePickerViewModel model;
    private final FileWords words;
    private final CustomTextField search = new CustomTextField();
    private final FolderFilter folders;
    private final FileGrid grid;
    private final Notices notices;
    private final StackPane body = new StackPane();
    private final Label details = new Label();
    private final Button choose = new Button();
    private final VBox card;

    /// @param now what the field holds
    /// @param chosen takes the file; the card is gone by then
    FilePicker(
            Texts texts,
            FormFiles tools,
            FieldFiles.Asked asked,
            String now,
            Consumer<FileChoice> chosen) {
        this.texts = texts;
        this.tools = tools;
        this.words = new FileWords(texts);
        this.notices = new Notices(texts);
        this.model =
                new FilePickerViewModel(
                        tools,
                        asked,
                        now,
                        choice -> {
                            close();
                            chosen.accept(choice);
                        });
        this.folders = new FolderFilter(texts, model);
        this.grid =
                new FileGrid(
                        model,
                        new FileGrid.Setup(
                                asked.sort(), tools.cache(), words, tools.files()::absolute),
                        this::typed);
        this.card = new VBox(title(), top(), notices.root(), body, details, buttons());
        card.getStyleClass().add("file-picker");
        card.setId("file-picker");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(texts.of(of(FormMessage.PICKER_PICTURE, FormMessage.PICKER_FILE)));
        VBox.setVgrow(body, Priority.ALWAYS);
        grid.setAccessibleText(texts.of(of(FormMessage.PICKER_PICTURES, FormMessage.PICKER_FILES)));
        details.getStyleClass().add("file-details");
        details.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        FileDrop.onto(card, this::dropped);
        model.shownProperty().subscribe(this::show);
        model.selectedProperty().subscribe(at -> selected());
        model.problemProperty().subscribe(this::say);
    }

    /// Shows the card and starts to look for files.
    void open() {
        tools.overlay().show(card, Overlay.Place.CENTRE, search, this::close);
        model.load();
    }

    private void close() {
        model.close();
        tools.overlay().hide(card);
    }

    private FormMessage of(FormMessage picture, FormMessage file) {
        return model.sort() == FileSort.PICTURE ? picture : file;
    }

    private Label title() {
        Label title = new Label(texts.of(of(FormMessage.PICKER_PICTURE, FormMessage.PICKER_FILE)));
        title.getStyleClass().add("card-title");
        return title;
    }

    private HBox top() {
        search.setId("file-search");
        search.setPromptText(texts.of(FormMessage.PICKER_SEARCH));
        search.setAccessibleText(texts.of(FormMessage.PICKER_SEARCH));
        search.setLeft(Icons.of(Feather.SEARCH));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        search.fontProperty().subscribe(font -> grid.setEm(font.getSize()));
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox top = new HBox(search, folders.root());
        top.getStyleClass().add("file-top");
        return top;
    }

    private void searchKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> grid.requestFocus();
            case ENTER -> model.choose();
            case ESCAPE -> {
                if (search.getText().isEmpty()) {
                    return;
                }
                search.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Letters typed in the grid are a search.
    private void typed(String letters) {
        search.requestFocus();
        search.appendText(letters);
        search.end();
    }

    private HBox buttons() {
        Button computer =
                new Button(texts.of(FormMessage.PICKER_COMPUTER), Icons.of(Feather.UPLOAD));
        computer.setId("file-computer");
        computer.setOnAction(event -> tools.fromComputer(model.sort()).ifPresent(model::bringIn));
        Button cancel = new Button(texts.of(FormMessage.PICKER_CANCEL));
        cancel.setOnAction(event -> close());
        choose.setText(texts.of(FormMessage.PICKER_CHOOSE));
        choose.getStyleClass().add("accent");
        choose.setId("file-choose");
        choose.setOnAction(event -> model.choose());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(computer, space, cancel, choose);
        row.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
        row.getStyleClass().add("file-buttons");
        return row;
    }

    private void show(Shown shown) {
        if (shown.loading()) {
            Label reading = new Label(texts.of(FormMessage.PICKER_READING));
            reading.getStyleClass().add("form-hint");
            body.getChildren().setAll(reading);
        } else if (shown.total() == 0) {
            body.getChildren()
                    .setAll(
                            new EmptyState(
                                    of(Feather.IMAGE, Feather.FILE),
                                    texts.of(
                                            of(
                                                    FormMessage.PICKER_NO_PICTURE,
                                                    FormMessage.PICKER_NO_FILE)),
                                    texts.of(FormMessage.PICKER_NONE_HINT, model.newFiles())));
        } else if (shown.files().isEmpty()) {
            body.getChildren().setAll(noMatch());
        } else if (!body.getChildren().contains(grid)) {
            body.getChildren().setAll(grid);
        }
        selected();
    }

    private Feather of(Feather picture, Feather file) {
        return model.sort() == FileSort.PICTURE ? picture : file;
    }

    private EmptyState noMatch() {
        Button all = new Button(texts.of(FormMessage.PICKER_SHOW_ALL));
        all.setOnAction(event -> {
            search.clear();
            model.folderProperty().set(null);
            search.requestFocus();
        });
        return new EmptyState(
                Feather.SEARCH,
                texts.of(FormMessage.PICKER_NO_MATCH),
                texts.of(FormMessage.PICKER_NO_MATCH_HINT),
                all);
    }

    private void selected() {
        choose.setDisable(model.selectedFile().isEmpty());
        details.setText(
                model.selectedFile()
                        .map(file ->
                                file.folder().isEmpty()
                                        ? file.name()
                                        : file.folder() + "/" + file.name())
                        .orElse(""));
    }

    private void say(@Nullable Problem problem) {
        if (problem == null) {
            notices.clear(FilePicker.class);
        } else {
            notices.show(FilePicker.class, problem);
        }
    }

    private void dropped(List<Path> files) {
        if (files.size() == 1) {
            model.bringIn(files.getFirst());
        } else {
            say(Problem.of(FormMessage.DROP_SEVERAL));
        }
    }
}
