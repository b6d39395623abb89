package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.app.pictures.BroughtIn;
import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where the value of a field that names a file comes from: the picker's card, or a file dropped
/// onto the field. Says below the button what became of it.
final class FileSource {
    private final Texts texts;
    private final FormPort port;
    private final FieldPath path;
    private final FieldFiles.Asked asked;
    private final Supplier<String> now;
    private final Notices notices;
    private final VBox root;

    /// @param now what the field holds
    FileSource(Texts texts, FormPort port, FieldFiles.Asked asked, Supplier<String> now) {
        this.texts = texts;
        this.port = port;
        this.path = asked.field();
        this.asked = asked;
        this.now = now;
        this.notices = new Notices(texts);
        boolean picture = asked.sort() == FileSort.PICTURE;
        Button choose =
                new Button(
                        texts.of(picture ? FormMessage.PICTURE_CHOOSE : FormMessage.FILE_CHOOSE),
                        Icons.of(picture ? Feather.IMAGE : Feather.FILE));
        choose.getStyleClass().add("file-source");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        notices.root().getStyleClass().add("file-notices");
        root = new VBox(choose, notices.root());
        root.getStyleClass().add("form-picture-box");
    }

    Region root() {
        return root;
    }

    /// Lets files be dropped onto a part of the field.
    void takeDropsOn(Region target) {
        FileDrop.onto(target, this::dropped);
    }

    private void choose() {
        notices.clear(FileSource.class);
        new FilePicker(texts, port.files(), asked, now.get(), this::chosen).open();
    }

    private void dropped(List<Path> files) {
        notices.clear(FileSource.class);
        if (files.size() != 1) {
            notices.show(FileSource.class, Problem.of(FormMessage.DROP_SEVERAL));
            return;
        }
        FormFiles tools = port.files();
        Path file = files.getFirst();
        tools.background()
                .run(tools.writing(), () -> tools.files().bringIn(asked, file), this::broughtIn);
    }

    private void broughtIn(Outcome<BroughtIn> outcome) {
        switch (outcome) {
            case Outcome.Done<BroughtIn>(BroughtIn file) ->
                    chosen(new FileChoice(file.address(), file));
            case Outcome.Refused<BroughtIn>(Problem why) -> notices.show(FileSource.class, why);
            case Outcome.Failed<BroughtIn>(Problem why) -> notices.show(FileSource.class, why);
        }
    }

    private void chosen(FileChoice choice) {
        port.change(new FieldChange.Set(path, new FieldValue.Text(choice.address())));
        choice.broughtIn()
                .ifPresent(file -> {
                    if (file.warning() == null) {
                        notices.show(FileSource.class, Tone.SUCCESS, file.told());
                    } else {
                        notices.show(FileSource.class, Tone.WARNING, file.warning());
                    }
                });
    }
}
