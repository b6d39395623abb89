package fr.chapeau.ui.alternatives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.alternatives.ArticlePicture;
import fr.chapeau.app.alternatives.Decision;
import fr.chapeau.check.AlternativeSyntax;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Origin;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Many pictures, of which only those near to view have controls.
@ExtendWith(ApplicationExtension.class)
class PictureListTest {
    private static final int MANY = Integer.getInteger("chapeau.pictures", 200);

    private final Texts texts = new Texts(Language.FRENCH);
    private final List<String> decided = new ArrayList<>();
    private final List<String> searched = new ArrayList<>();
    private PictureList list;
    private Looks looks;
    private List<PictureRow> rows = List.of();

    @Start
    void start(Stage stage) {
        list = new PictureList("Images");
        Scene scene = new Scene(new StackPane(list.root()), 900, 600);
        looks =
                new Looks(
                        new SimpleObjectProperty<>(
                                Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT)));
        looks.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void show(FxRobot robot) {
        rows =
                IntStream.range(0, MANY)
                        .mapToObj(i -> new PictureRow(texts, picture(i), "Ligne " + i, new Verbs()))
                        .toList();
        robot.interact(() -> list.show(rows));
        settle();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(looks::close);
    }

    private static ArticlePicture picture(int i) {
        String source = "/uploads/phare-" + i + ".png";
        Picture picture =
                new Picture(
                        Origin.MARKDOWN,
                        new Span(i, i),
                        source,
                        "",
                        new Span(i, i),
                        Set.of(),
                        null);
        return new ArticlePicture(
                new ArticlePicture.Key(Origin.MARKDOWN, source, "", 0),
                picture,
                ArticlePicture.State.MISSING,
                i + 1,
                AlternativeSyntax.MARKDOWN,
                List.of());
    }

    @Test
    void onlyRowsNearToViewHaveControls(FxRobot robot) {
        for (int step = 0; step <= 50; step++) {
            scroll(robot, step / 50.0);
            assertThat(boxes(robot)).hasSizeBetween(2, 40);
        }

        assertThat(rows.getLast().root().getChildrenUnmodifiable()).isNotEmpty();
        assertThat(rows.get(1).root().getChildrenUnmodifiable()).isEmpty();
    }

    @Test
    void whatWasBegunIsThereWhenTheRowComesBack(FxRobot robot) {
        robot.interact(() -> {
            box(0).setText("Un phare blanc");
            radio(rows.get(1), ".alternatives-complex-choice").fire();
            box(1).setText("Un plan");
            ((TextArea) rows.get(1).root().lookup(".alternatives-details")).setText("Le quai.");
            radio(rows.get(2), ".alternatives-decorative").fire();
        });

        scroll(robot, 1);
        assertThat(rows.get(1).root().getChildrenUnmodifiable()).isEmpty();
        scroll(robot, 0);

        assertThat(box(0).getText()).isEqualTo("Un phare blanc");
        assertThat(box(1).getText()).isEqualTo("Un plan");
        TextArea details = (TextArea) rows.get(1).root().lookup(".alternatives-details");
        assertThat(details.getText()).isEqualTo("Le quai.");
        assertThat(radio(rows.get(2), ".alternatives-decorative").isSelected()).isTrue();
        assertThat(decided).isEmpty();
    }

    @Test
    void rowWithTheKeyboardKeepsItWhereverTheViewIs(FxRobot robot) {
        TextArea box = box(0);
        robot.interact(box::requestFocus);

        scroll(robot, 1);
        robot.write("Un");

        assertThat(box.isFocused()).isTrue();
        assertThat(box.getText()).isEqualTo("Un");
        assertThat(rows.getFirst().root().getChildrenUnmodifiable()).isNotEmpty();
    }

    @Test
    void keyboardWalksThroughRowsThatHadNoControls(FxRobot robot) {
        robot.interact(() -> box(0).requestFocus());

        int last = 0;
        for (int tab = 0; tab < 90; tab++) {
            robot.push(KeyCode.TAB);
            int row = withKeyboard();
            assertThat(row).isBetween(last, last + 1);
            last = row;
        }

        assertThat(last).isGreaterThan(20);
    }

    @Test
    void keyboardGoesOnFromARowThatIsFarFromView(FxRobot robot) {
        robot.interact(() -> box(0).requestFocus());
        scroll(robot, 1);

        for (int tab = 0; withKeyboard() == 0 && tab < 9; tab++) {
            robot.push(KeyCode.TAB);
        }

        assertThat(withKeyboard()).isEqualTo(1);
    }

    private int withKeyboard() {
        return IntStream.range(0, MANY)
                .filter(i -> rows.get(i).root().isFocusWithin())
                .findFirst()
                .orElse(-1);
    }

    @Test
    void scrollingBackMovesNothing(FxRobot robot) {
        scroll(robot, 0.5);
        double height = rows.getFirst().root().getHeight();
        double all = content().getHeight();

        scroll(robot, 0.9);
        scroll(robot, 0.5);

        assertThat(rows.getFirst().root().getHeight()).isEqualTo(height);
        assertThat(content().getHeight()).isGreaterThanOrEqualTo(all);
    }

    @Test
    void searchForPictureEndsWithItsRow(FxRobot robot) {
        scroll(robot, 1);

        assertThat(searched).contains("ended /uploads/phare-1.png");
    }

    private void scroll(FxRobot robot, double to) {
        robot.interact(() -> ((ScrollPane) list.root()).setVvalue(to));
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    private Region content() {
        return (Region) ((ScrollPane) list.root()).getContent();
    }

    private List<TextArea> boxes(FxRobot robot) {
        return List.copyOf(robot.lookup(".alternatives-box").<TextArea>queryAll());
    }

    private TextArea box(int row) {
        return (TextArea) rows.get(row).root().lookup(".alternatives-box");
    }

    private static RadioButton radio(PictureRow row, String which) {
        return (RadioButton) row.root().lookup(which);
    }

    private final class Verbs implements PictureRow.Verbs {
        @Override
        public Subscription show(ArticlePicture picture, Thumbnail in) {
            searched.add("begun " + picture.picture().source());
            return () -> searched.add("ended " + picture.picture().source());
        }

        @Override
        public void write(PictureRow row, Decision decision) {
            decided.add(row.picture().picture().source());
            row.written(Optional.empty());
        }

        @Override
        public void next(PictureRow row) {}
    }
}
