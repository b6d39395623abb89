package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.app.article.NamedPosts;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.pictures.MadePictures;
import fr.chapeau.app.pictures.PictureSite;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FieldNature;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Two fields of an article, a picture and a document, in a window, and the picker that they open
/// over a made site. FX thread only, but for what takes a robot.
final class MadePicker implements AutoCloseable {
    final List<FieldChange> changes = new ArrayList<>();
    final List<FileSort> asked = new ArrayList<>();
    final Path onComputer;
    final PictureSite site;
    final FileEditor editor;
    final FileEditor document;
    final Scene scene;
    final Stage stage;
    private final Texts texts = new Texts(Language.FRENCH);
    private final Lane lane;
    private final Looks looks;

    MadePicker(Path folder, Stage shown) {
        stage = shown;
        site = new PictureSite(folder.resolve("site"));
        for (int i = 0; i < 60; i++) {
            site.picture("uploads/photo-%02d.png".formatted(i));
        }
        site.picture("img/phare-au-couchant.png")
                .with("img/cassee.png", "x".getBytes(StandardCharsets.UTF_8));
        site.with("img/enorme.png", MadePictures.pngThatPromises(60_000, 60_000));
        site.with("img/plan.avif", MadePictures.avif());
        site.with("img/plan.svg", MadePictures.svg());
        site.with("uploads/rapport.pdf", MadePictures.pdf());
        site.post("image: /uploads/photo-07.png\nfichier: /uploads/rapport.pdf");
        onComputer = folder.resolve("Vue du port.png");
        looks =
                new Looks(
                        new SimpleObjectProperty<>(
                                Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT)));
        lane = new Lane("files");
        VBox content = new VBox();
        Overlay overlay = new Overlay(content);
        Port port =
                new Port(
                        new FormFiles(
                                site.files(),
                                new SameThreadBackground(),
                                lane,
                                overlay,
                                sort -> {
                                    asked.add(sort);
                                    return Optional.of(onComputer);
                                }));
        editor =
                new FileEditor(
                        texts, field("image", "/uploads/photo-07.png"), port, FileSort.PICTURE);
        document =
                new FileEditor(
                        texts, field("fichier", "/uploads/rapport.pdf"), port, FileSort.DOCUMENT);
        content.getChildren().addAll(editor.root(), document.root());
        scene = new Scene(overlay.root(), 900, 700);
        stage.setScene(scene);
        // The stage may come from another test, with the size that it had there.
        stage.setWidth(900);
        stage.setHeight(700);
        stage.show();
    }

    @Override
    public void close() {
        looks.close();
        lane.close();
    }

    void open(FxRobot robot) {
        Button choose = (Button) editor.root().lookup(".file-source");
        robot.interact(choose::fire);
        robot.interact(() -> scene.getRoot().layout());
        atRest(robot);
    }

    private void atRest(FxRobot robot) {
        FileGrid grid = robot.lookup(".file-grid").query();
        try {
            WaitForAsyncUtils.waitFor(
                    30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(grid::isAtRest).get());
        } catch (TimeoutException e) {
            throw new AssertionError("The grid goes on scrolling.", e);
        }
    }

    boolean isOpen(FxRobot robot) {
        return robot.lookup("#file-picker").tryQuery().isPresent();
    }

    /// All that can be read.
    String words(FxRobot robot) {
        robot.interact(() -> scene.getRoot().layout());
        return scene.getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null)
                .collect(Collectors.joining("\n"));
    }

    static FieldChange set(String key, String address) {
        return new FieldChange.Set(FieldPath.of(key), new FieldValue.Text(address));
    }

    private static FormField field(String key, String value) {
        FrontMatter written = FrontMatter.parse("---\n" + key + ": " + value + "\n---\n");
        return new FormField(
                FieldPath.of(key),
                key,
                new FieldNature(FieldKind.IMAGE, null, null),
                FieldSettings.NONE,
                written.root().entries().getFirst().value(),
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private final class Port implements FormPort {
        private final FormFiles files;

        Port(FormFiles files) {
            this.files = files;
        }

        @Override
        public void change(FieldChange change) {
            changes.add(change);
        }

        @Override
        public void undo() {}

        @Override
        public void redo() {}

        @Override
        public void browse(URI address) {
            throw new AssertionError("no field here is an address");
        }

        @Override
        public void adjust(List<String> keys) {}

        @Override
        public FormFiles files() {
            return files;
        }

        @Override
        public FormSite site() {
            return new FormSite(
                    ZoneId.of("Europe/Paris"),
                    new NamedPosts(() -> {
                        throw new AssertionError("no field here names a post");
                    }));
        }
    }
}
