package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.BroughtIn;
import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Tone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where the value of a field that names a file, or of a list of such, comes from: the picker's
/// card, or files dropped onto the field. Says below the button what became of them.
final class FileSource {
    private final Texts texts;
    private final FormPort port;
    private final FieldFiles.Asked asked;
    private final Supplier<String> now;
    private final Taker taker;
    private final Notices notices;
    private final Button choose;
    private final VBox root;

    /// Who writes the addresses of the files.
    sealed interface Taker {

        /// A field that names one file.
        record One(Consumer<String> write) implements Taker {}

        /// A list of files, which takes any number at a time.
        record Many(Consumer<List<String>> add) implements Taker {}
    }

    /// @param now what the field holds
    FileSource(
            Texts texts, FormPort port, FieldFiles.Asked asked, Supplier<String> now, Taker taker) {
        this.texts = texts;
        this.port = port;
        this.asked = asked;
        this.now = now;
        this.taker = taker;
        this.notices = new Notices(texts);
        boolean picture = asked.sort() == FileSort.PICTURE;
        FormMessage name =
                switch (taker) {
                    case Taker.One one ->
                            picture ? FormMessage.PICTURE_CHOOSE : FormMessage.FILE_CHOOSE;
                    case Taker.Many many ->
                            picture ? FormMessage.PICTURE_ADD : FormMessage.FILE_ADD;
                };
        choose = new Button(texts.of(name), Icons.of(picture ? Feather.IMAGE : Feather.FILE));
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

    /// The button, which takes the keyboard.
    Node target() {
        return choose;
    }

    /// Lets files be dropped onto a part of the field.
    void takeDropsOn(Region target) {
        FileDrop.onto(target, this::dropped);
    }

    private void choose() {
        notices.clear();
        new FilePicker(texts, port.files(), asked, now.get(), this::chosen).open();
    }

    private void dropped(List<Path> files) {
        notices.clear();
        if (taker instanceof Taker.One && files.size() != 1) {
            notices.show(FileSource.class, Problem.of(FormMessage.DROP_SEVERAL));
            return;
        }
        FormFiles tools = port.files();
        tools.background()
                .run(
                        tools.writing(),
                        () ->
                                files.stream()
                                        .map(file -> tools.files().bringIn(asked, file))
                                        .toList(),
                        this::broughtIn);
    }

    private void broughtIn(List<Outcome<BroughtIn>> outcomes) {
        List<String> addresses = new ArrayList<>();
        for (Outcome<BroughtIn> outcome : outcomes) {
            switch (outcome) {
                case Outcome.Done<BroughtIn>(BroughtIn file) -> {
                    addresses.add(file.address());
                    tell(file);
                }
                case Outcome.Refused<BroughtIn>(Problem why) -> notices.show(outcome, why);
                case Outcome.Failed<BroughtIn>(Problem why) -> notices.show(outcome, why);
            }
        }
        if (!addresses.isEmpty()) {
            take(addresses);
        }
    }

    private void chosen(FileChoice choice) {
        choice.broughtIn().ifPresent(this::tell);
        take(List.of(choice.address()));
    }

    private void take(List<String> addresses) {
        switch (taker) {
            case Taker.One(Consumer<String> write) -> write.accept(addresses.getFirst());
            case Taker.Many(Consumer<List<String>> add) -> add.accept(addresses);
        }
    }

    private void tell(BroughtIn file) {
        if (file.warning() == null) {
            notices.show(file, Tone.SUCCESS, file.told());
        } else {
            notices.show(file, Tone.WARNING, file.warning());
        }
    }
}
