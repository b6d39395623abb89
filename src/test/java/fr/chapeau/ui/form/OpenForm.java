package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.ui.editor.MadeArticle;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.NoPause;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// The form of a made-up article in a window, and what a user does there with the keyboard.
final class OpenForm implements FormPort {
    private final List<URI> opened = new ArrayList<>();
    private final Lane lane = new Lane("files");
    private final MadeArticle article;
    private final FormFiles files;
    private final FormPane form;
    private final List<List<String>> adjusted = new ArrayList<>();
    private final Looks looks;

    /// @param settings of the repository; empty for none
    /// @param others articles of the collection
    OpenForm(Stage stage, Path folder, String settings, String text, String... others) {
        if (!settings.isEmpty()) {
            write(folder.resolve("site/.chapeau.yml"), settings);
        }
        article = new MadeArticle(folder, text, new SameThreadBackground(), NoPause::new, others);
        form = new FormPane(new Texts(Language.FRENCH), this);
        Overlay overlay = new Overlay(form.root());
        files =
                new FormFiles(
                        article.files(),
                        new SameThreadBackground(),
                        lane,
                        overlay,
                        sort -> Optional.empty());
        looks =
                new Looks(
                        new SimpleObjectProperty<>(
                                Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT)));
        stage.setScene(new Scene(overlay.root(), 460, 1600));
        stage.show();
        article.model().stateProperty().subscribe(form::show);
        article.model().checkedProperty().subscribe(form::show);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close(FxRobot robot) {
        robot.interact(() -> {
            article.close();
            lane.close();
            looks.close();
        });
    }

    MadeArticle article() {
        return article;
    }

    FormPane pane() {
        return form;
    }

    /// The text of the article, once the form shows it.
    String text(FxRobot robot) {
        settle(robot);
        return article.text();
    }

    FxRobot open(FxRobot robot, String path) {
        robot.interact(() -> assertThat(form.open(path(path))).isTrue());
        return robot;
    }

    /// Goes on with Tab until a field has the keyboard.
    FxRobot tabTo(FxRobot robot, String path) {
        Node target = field(robot, path);
        for (int i = 0; i < 80; i++) {
            if (innermost(robot).filter(target::equals).isPresent()) {
                return robot;
            }
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + path);
    }

    /// The field with the keyboard.
    String focused(FxRobot robot) {
        return innermost(robot).map(node -> node.getId().substring("field-".length())).orElse("");
    }

    private Optional<Node> innermost(FxRobot robot) {
        settle(robot);
        Node node = Objects.requireNonNull(form.root().getScene()).getFocusOwner();
        while (node != null && (node.getId() == null || !node.getId().startsWith("field-"))) {
            node = node.getParent();
        }
        return Optional.ofNullable(node);
    }

    Node field(FxRobot robot, String path) {
        return robot.lookup((Node node) -> ("field-" + path).equals(node.getId())).query();
    }

    TextInputControl input(FxRobot robot, String path) {
        return robot.from(field(robot, path)).lookup(".text-input").query();
    }

    /// What is said at a field, whole labels.
    String said(FxRobot robot, String path, String style) {
        settle(robot);
        StringBuilder said = new StringBuilder();
        robot.from(field(robot, path)).lookup(style).queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .forEach(label -> said.append(label.getText()).append('\n'));
        return said.toString().strip();
    }

    /// The fields that were asked to be adjusted, by their keys.
    List<List<String>> adjusted() {
        return adjusted;
    }

    /// The newest state is shown.
    void settle(FxRobot robot) {
        robot.interact(() -> {});
        assertThat(article.model().stateProperty().get().revision())
                .isEqualTo(article.model().document().snapshot().revision());
    }

    private static FieldPath path(String path) {
        return switch (FieldPath.parse(path)) {
            case Outcome.Done<FieldPath>(FieldPath field) -> field;
            case Outcome.Refused<FieldPath>(var why) -> throw new AssertionError(why);
            case Outcome.Failed<FieldPath>(var why) -> throw new AssertionError(why);
        };
    }

    @Override
    public void change(FieldChange change) {
        article.model().change(change);
    }

    @Override
    public void undo() {
        article.model().undo();
    }

    @Override
    public void redo() {
        article.model().redo();
    }

    @Override
    public void browse(URI address) {
        opened.add(address);
    }

    /// What was opened outside Chapeau.
    List<URI> opened() {
        return opened;
    }

    @Override
    public void adjust(List<String> keys) {
        adjusted.add(keys);
    }

    @Override
    public FormFiles files() {
        return files;
    }

    @Override
    public FormSite site() {
        return new FormSite(ZoneId.of("Europe/Paris"), article.posts());
    }
}
