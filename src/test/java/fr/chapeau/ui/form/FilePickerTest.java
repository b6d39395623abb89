package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

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
import fr.chapeau.ui.kit.Screenshots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FilePickerTest {
    private final Texts texts = new Texts(Language.FRENCH);
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<FileSort> asked = new ArrayList<>();

    @TempDir private Path folder;
    private Path onComputer;
    private Lane lane;
    private Looks looks;
    private PictureSite site;
    private PictureEditor editor;
    private DocumentEditor document;
    private Scene scene;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        site = new PictureSite(folder.resolve("site"));
        for (int i = 0; i < 60; i++) {
            site.picture("uploads/photo-%02d.png".formatted(i));
        }
        site.picture("img/phare-au-couchant.png")
                .with("img/cassee.png", "x".getBytes(StandardCharsets.UTF_8));
        site.with("img/enorme.png", MadePictures.pngThatPromises(60_000, 60_000));
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
        editor = new PictureEditor(texts, field("image", "/uploads/photo-07.png"), port);
        document = new DocumentEditor(texts, field("fichier", "/uploads/rapport.pdf"), port);
        content.getChildren().addAll(editor.root(), document.root());
        scene = new Scene(overlay.root(), 900, 700);
        stage.setScene(scene);
        // The stage may come from another test, with the size that it had there.
        stage.setWidth(900);
        stage.setHeight(700);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(looks::close);
        lane.close();
    }

    @Test
    void thePictureOfTheFieldIsSelectedAndOnlyWhatIsSeenHasTiles(FxRobot robot) {
        open(robot);

        assertSelected(robot, "photo-07.png, 20\u00a0×\u00a010, 108\u00a0octets");
        assertThat(robot.lookup(".file-tile").queryAll()).hasSizeLessThan(50);
        assertThat(robot.lookup(".file-tile:current").queryAll()).hasSize(1);
        robot.interact(() -> Screenshots.save(scene, "picker"));
    }

    @Test
    void theKeyboardAloneFindsAndChooses(FxRobot robot) {
        open(robot);

        robot.write("couchant phare").push(KeyCode.ENTER);

        assertThat(changes).containsExactly(set("image", "/img/phare-au-couchant.png"));
        assertThat(isOpen(robot)).isFalse();
    }

    @Test
    void arrowsMoveBetweenTilesAndLettersGoToTheSearch(FxRobot robot) {
        open(robot);
        int columns = robot.lookup(".file-grid").<FileGrid>query().columns();

        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.DOWN);
        assertSelected(robot, "photo-%02d.png".formatted(8 + columns));
        robot.push(KeyCode.LEFT).push(KeyCode.UP).push(KeyCode.HOME);
        assertSelected(robot, "photo-00.png");
        robot.push(KeyCode.END);
        assertSelected(robot, "plan.svg");
        robot.push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
        assertSelected(robot, "photo-");
        robot.write("59");

        assertThat(robot.lookup("#file-search").<TextField>query().getText()).isEqualTo("59");
        assertSelected(robot, "photo-59.png");
    }

    @Test
    void theLastTileIsSeenHoweverHighTheWindowIs(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.DOWN);

        for (int height = 560; height <= 800; height += 30) {
            int now = height;
            robot.interact(() -> {
                stage.setWidth(1280);
                stage.setHeight(now);
            });
            robot.push(KeyCode.HOME);
            assertSelected(robot, "photo-00.png");
            robot.push(KeyCode.END);
            assertSelected(robot, "plan.svg");
        }
    }

    @Test
    void aScreenReaderIsToldOfTheSelectedTile(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT);

        FileGrid grid = robot.lookup(".file-grid").query();
        Node focused = (Node) grid.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);

        assertThat(focused).isInstanceOf(FileTile.class);
        assertThat(focused.getAccessibleText()).startsWith("photo-08.png, 20\u00a0×\u00a010");
        assertThat(grid.getAccessibleText()).isEqualTo("Images du site");
        assertThat(grid.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)).isEqualTo(64);
    }

    @Test
    void escapeFirstClearsTheSearchThenCloses(FxRobot robot) {
        open(robot);

        robot.write("phare").push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#file-search").<TextField>query().getText()).isEmpty();
        assertThat(isOpen(robot)).isTrue();
        robot.push(KeyCode.ESCAPE);

        assertThat(isOpen(robot)).isFalse();
        assertThat(changes).isEmpty();
    }

    @Test
    void aFolderAndASearchThatLeaveNothingOfferTheWayBack(FxRobot robot) {
        open(robot);
        ComboBox<?> folders = robot.lookup(".combo-box").query();

        robot.interact(() -> folders.getSelectionModel().select(2));
        assertThat(words(robot)).contains("img (4)", "plan.svg", "SVG");
        assertThat(words(robot)).contains("image illisible", "image très grande");
        robot.clickOn("#file-search").write("photo");
        assertThat(words(robot)).contains("Rien ne correspond");
        robot.clickOn("Tout afficher");

        assertThat(words(robot)).contains("Tous les dossiers", "photo-");
    }

    @Test
    void aDoubleClickChooses(FxRobot robot) {
        open(robot);
        int columns = robot.lookup(".file-grid").<FileGrid>query().columns();
        String besideTheSelected = 7 % columns == 0 ? "photo-08.png" : "photo-06.png";

        robot.clickOn(besideTheSelected);
        robot.interact(() -> twice(robot.lookup(besideTheSelected).query()));

        assertThat(changes).containsExactly(set("image", "/uploads/" + besideTheSelected));
    }

    @Test
    void aFileOfTheComputerIsCopiedAndNamed(FxRobot robot) throws IOException {
        Files.write(onComputer, MadePictures.png(30, 30));
        open(robot);

        robot.clickOn("#file-computer");

        assertThat(asked).containsExactly(FileSort.PICTURE);
        assertThat(changes).containsExactly(set("image", "/uploads/vue-du-port.png"));
        assertThat(site.root().resolve("uploads/vue-du-port.png")).exists();
        assertThat(isOpen(robot)).isFalse();
        assertThat(words(robot)).contains("a été copié dans «\u00a0uploads\u00a0»");
    }

    @Test
    void aFileDroppedOntoThePickerIsTakenOrItsDefectSaidThere(FxRobot robot) throws IOException {
        Path text = Files.writeString(folder.resolve("note.png"), "du texte");
        Path picture = Files.write(onComputer, MadePictures.png(30, 30));
        open(robot);
        Node card = robot.lookup("#file-picker").query();

        robot.interact(() -> Drops.onto(card, text));
        assertThat(words(robot)).contains("n’est pas une image");
        assertThat(isOpen(robot)).isTrue();
        robot.interact(() -> Drops.onto(card, text, picture));
        assertThat(words(robot)).contains("Un seul fichier à la fois");
        robot.interact(() -> Drops.onto(card, picture));

        assertThat(changes).containsExactly(set("image", "/uploads/vue-du-port.png"));
    }

    @Test
    void aFileDroppedOntoTheFieldIsCopied(FxRobot robot) throws IOException {
        Path picture = Files.write(onComputer, MadePictures.png(30, 30));
        List<Boolean> taken = new ArrayList<>();

        robot.interact(() -> taken.add(Drops.over(editor.root(), picture)));
        robot.interact(() -> Drops.onto(editor.root(), picture));

        assertThat(taken).containsExactly(true);
        assertThat(changes).containsExactly(set("image", "/uploads/vue-du-port.png"));
        assertThat(words(robot)).contains("a été copié dans");
    }

    @Test
    void aDropThatIsNoPictureChangesNothingAndSaysWhy(FxRobot robot) throws IOException {
        Path text = Files.writeString(folder.resolve("note.png"), "du texte");

        robot.interact(() -> Drops.onto(editor.root(), text));

        assertThat(changes).isEmpty();
        assertThat(words(robot)).contains("«\u00a0note.png\u00a0» n’est pas une image");
    }

    @Test
    void documentsAreChosenByNameSizeAndDay(FxRobot robot) throws IOException {
        Path pdf =
                Files.write(
                        folder.resolve("Bilan 2025.pdf"),
                        "%PDF-1.4 bilan".getBytes(StandardCharsets.UTF_8));
        Button choose = (Button) document.root().lookup(".file-source");
        robot.interact(choose::fire);

        assertThat(words(robot)).contains("rapport.pdf", "15\u00a0octets · 1 janvier 2025");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> Drops.onto(document.root(), pdf));

        assertThat(changes).containsExactly(set("fichier", "/uploads/bilan-2025.pdf"));
    }

    private void open(FxRobot robot) {
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

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#file-picker").tryQuery().isPresent();
    }

    /// The second click of two: how fast a robot clicks depends on the machine.
    private static void twice(Node clicked) {
        clicked.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        2,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    /// Scrolling takes a pulse or two.
    private void assertSelected(FxRobot robot, String start) {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> selected(robot).stream().anyMatch(text -> text.startsWith(start)));
        } catch (TimeoutException e) {
            assertThat(selected(robot)).as("selected tiles").containsExactly(start);
        }
        assertThat(selected(robot)).hasSize(1);
    }

    private static List<String> selected(FxRobot robot) {
        return robot.lookup(".file-tile:selected").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    /// All that can be read.
    private String words(FxRobot robot) {
        robot.interact(() -> scene.getRoot().layout());
        return scene.getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null)
                .collect(Collectors.joining("\n"));
    }

    private static FieldChange set(String key, String address) {
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
