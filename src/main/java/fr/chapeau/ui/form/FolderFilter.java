package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.FileListing.FolderCount;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.ShownAs;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Limits the picker to the files of one folder. Not shown where all lie in one.
final class FolderFilter {
    private final Texts texts;
    private final FilePickerViewModel model;
    private final ComboBox<Choice> box = new ComboBox<>();
    private boolean filling;

    FolderFilter(Texts texts, FilePickerViewModel model) {
        this.texts = texts;
        this.model = model;
        box.setAccessibleText(texts.of(FormMessage.PICKER_FOLDERS));
        box.getStyleClass().add("file-folders");
        box.setConverter(new ShownAs<>(this::name));
        box.valueProperty()
                .subscribe((before, now) -> {
                    if (!filling) {
                        model.folderProperty().set(now == null ? null : now.folder());
                    }
                });
        model.folderProperty().subscribe(folder -> box.setValue(new Choice(folder)));
        model.foldersProperty().subscribe(this::fill);
    }

    Region root() {
        return box;
    }

    private void fill(List<FolderCount> folders) {
        filling = true;
        box.getItems().setAll(new Choice(null));
        folders.forEach(folder -> box.getItems().add(new Choice(folder)));
        box.setValue(new Choice(model.folderProperty().get()));
        filling = false;
        boolean several = folders.size() > 1;
        box.setVisible(several);
        box.setManaged(several);
    }

    /// One folder, or all of them.
    private record Choice(@Nullable FolderCount folder) {}

    private String name(Choice choice) {
        FolderCount folder = choice.folder();
        if (folder == null) {
            return texts.of(FormMessage.PICKER_ALL_FOLDERS);
        }
        String name =
                folder.folder().isEmpty()
                        ? texts.of(FormMessage.PICKER_TOP_FOLDER)
                        : folder.folder();
        return texts.of(FormMessage.PICKER_FOLDER, name, folder.files());
    }
}
