package fr.chapeau.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.article.Remark;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.editor.MadeArticle;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.NoPause;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.Screenshots;
import fr.chapeau.ui.kit.SmallPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChecksPaneTest {
    private static final String TEXT =
            """
            ---
            title: Un titre XXX
            ---

            Un premier paragraphe avec XXX dedans.

            ![](/uploads/phare.png)

            Un dernier paragraphe avec XXX dedans.
            """;

    @TempDir private Path folder;
    private final List<Remark> opened = new ArrayList<>();
    private MadeArticle article;
    private ChecksPane checks;
    private Looks looks;
    private int place;

    @Start
    void start(Stage stage) {
        article = new MadeArticle(folder, TEXT, new SameThreadBackground(), NoPause::new);
        checks = new ChecksPane(new Texts(Language.FRENCH), new Port());
        looks =
                new Looks(
                        new SimpleObjectProperty<>(
                                Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT)));
        stage.setScene(new Scene(checks.root(), 900, 400));
        stage.show();
        article.model().checkedProperty().subscribe(checks::show);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            article.close();
            looks.close();
        });
    }

    @Test
    void findingsStandInGroupsTheWorstFirst(FxRobot robot) {
        List<CheckLine> lines = List.copyOf(list(robot).getItems());

        assertThat(lines.getFirst()).isInstanceOf(CheckLine.Group.class);
        assertThat(lines.stream().filter(CheckLine.Group.class::isInstance))
                .extracting(line -> ((CheckLine.Group) line).severity())
                .isSorted()
                .contains(Severity.ERROR);
        assertThat(lines).hasSize(remarks().size() + groups(lines));
        for (Remark remark : remarks()) {
            assertThat(lines.get(new Lookup(lines).indexOf(remark)))
                    .isEqualTo(new CheckLine.Line(remark));
        }
        assertThat(robot.lookup(".checks-group").queryLabeled().getText()).isEqualTo("4 erreurs");
        assertThat(robot.lookup("Titre").tryQuery()).isPresent();
        assertThat(robot.lookup("ligne 5").tryQuery()).isPresent();
    }

    @Test
    void aClickAndEnterLeadToThePlace(FxRobot robot) {
        robot.clickOn("ligne 9");
        assertThat(opened).extracting(Remark::line).containsExactly(9);

        robot.interact(checks::focus);
        robot.interact(() -> list(robot).getSelectionModel().select(1));
        robot.push(KeyCode.ENTER);

        assertThat(opened).hasSize(2);
        assertThat(opened.getLast().field()).hasToString("title");
    }

    @Test
    void withoutFindingsItSaysSo(FxRobot robot) {
        robot.interact(() -> {
            article.replace(" XXX", "");
            article.replace("XXX ", "");
            article.replace("XXX ", "");
            article.replace("![](/uploads/phare.png)\n\n", "");
        });
        settle(robot);

        assertThat(article.model().checkedProperty().get().remarks().all()).isEmpty();
        assertThat(robot.lookup("Rien à signaler").query().isVisible()).isTrue();
        assertThat(command(ChecksMessage.FINDING_NEXT).isEnabled()).isFalse();
    }

    @Test
    void whatIsSelectedStaysSelectedWhileTheTextMoves(FxRobot robot) {
        robot.interact(() -> list(robot).getSelectionModel().select(3));
        Remark before = selected(robot);

        robot.interact(() -> article.replace("Un premier", "Une ligne.\n\nEt un premier XXX"));
        settle(robot);

        assertThat(selected(robot).key().rule()).isEqualTo(before.key().rule());
        assertThat(selected(robot).finding().message()).isEqualTo(before.finding().message());
    }

    @Test
    void theNeighbourOfWhatIsCorrectedIsSelected(FxRobot robot) {
        robot.interact(() -> list(robot).getSelectionModel().select(4));

        robot.interact(() -> article.replace("dernier paragraphe avec XXX", "dernier"));
        settle(robot);

        assertThat(list(robot).getSelectionModel().getSelectedItem())
                .isInstanceOf(CheckLine.Line.class);
    }

    @Test
    void onlyWhatIsSeenHasCells(FxRobot robot) {
        robot.interact(() -> article.replace("Un premier", "XXX, ".repeat(2000) + "Un premier"));
        settle(robot);

        assertThat(list(robot).getItems().size()).isGreaterThan(2000);
        assertThat(robot.lookup(".checks-row").queryAll().size()).isLessThan(40);
    }

    @Test
    void nextAndPreviousGoInReadingOrderAndRoundAndRound(FxRobot robot) {
        List<Remark> all = remarks();
        place = TEXT.indexOf("paragraphe");

        for (int i = 0; i < all.size(); i++) {
            run(robot, ChecksMessage.FINDING_NEXT);
        }

        List<Remark> expected = new ArrayList<>(all);
        int first =
                (int) all.stream().filter(one -> one.finding().span().start() < place(0)).count();
        java.util.Collections.rotate(expected, -first);
        assertThat(opened).isEqualTo(expected);
        opened.clear();
        run(robot, ChecksMessage.FINDING_PREVIOUS);
        assertThat(opened).containsExactly(expected.get(all.size() - 2));
        assertThat(selected(robot)).isEqualTo(expected.get(all.size() - 2));
    }

    @Test
    void whoeverGoesElsewhereGoesOnFromThere(FxRobot robot) {
        run(robot, ChecksMessage.FINDING_NEXT);
        place = TEXT.indexOf("Un dernier");

        run(robot, ChecksMessage.FINDING_NEXT);

        assertThat(opened.getLast().line()).isEqualTo(9);
    }

    @Test
    void anAlternativeIsWrittenInOneStepAndNeverEmptyByItself(FxRobot robot) {
        ask(robot);
        assertThat(robot.lookup("#alternative-apply").query().isDisabled()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(article.text()).isEqualTo(TEXT);

        robot.write("Un phare [vert]");
        robot.interact(() -> Screenshots.save(checks.root().getScene(), "checks-alternative"));
        robot.push(KeyCode.ENTER);
        settle(robot);

        String expected = TEXT.replace("![]", "![Un phare \\[vert\\]]");
        assertThat(article.text()).isEqualTo(expected);
        assertThat(robot.lookup("#alternative-card").tryQuery()).isEmpty();
        assertThat(list(robot).isFocused()).isTrue();
        robot.interact(() -> article.model().undo());
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void aDecorativePictureIsADecisionOfItsOwn(FxRobot robot) {
        ask(robot);

        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("#alternative-decorative").queryAs(CheckBox.class).isFocused())
                .isTrue();
        robot.push(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#alternative-apply").queryButton().fire());
        settle(robot);

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(remarks()).noneMatch(ChecksPaneTest::isAboutThePicture);
        assertThat(new MadeDismissals(article, folder).kept())
                .extracting(kept -> kept.dismissal().reason())
                .containsExactly("Image décorative");
    }

    @Test
    void escapeLeavesThePictureAsItIs(FxRobot robot) {
        ask(robot);

        robot.write("Un phare").push(KeyCode.ESCAPE);

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(robot.lookup("#alternative-card").tryQuery()).isEmpty();
        assertThat(list(robot).isFocused()).isTrue();
    }

    @Test
    void aChoiceWaitsForTheStateOfTheNewestText(FxRobot robot) {
        ask(robot);
        robot.interact(() -> article.replace("Un premier", "Notre tout premier"));

        robot.write("Un phare").push(KeyCode.ENTER);
        settle(robot);
        settle(robot);

        assertThat(article.text())
                .isEqualTo(
                        TEXT.replace("Un premier", "Notre tout premier")
                                .replace("![]", "![Un phare]"));
    }

    @Test
    void theWordsThatAreThereAreOfferedToBeBettered(FxRobot robot) {
        robot.interact(() -> article.replace("![]", "![phare.png]"));
        settle(robot);

        ask(robot);

        assertThat(robot.lookup("#alternative-words").queryAs(TextArea.class).getText())
                .isEqualTo("phare.png");
    }

    /// Opens the card for the picture.
    private void ask(FxRobot robot) {
        Remark remark =
                remarks().stream()
                        .filter(ChecksPaneTest::isAboutThePicture)
                        .findFirst()
                        .orElseThrow();
        robot.interact(checks::focus);
        robot.interact(() -> list(robot).getSelectionModel().select(new CheckLine.Line(remark)));
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#alternative-words").query().isFocused()).isTrue();
    }

    private static boolean isAboutThePicture(Remark remark) {
        return remark.finding().fix() instanceof fr.chapeau.check.Fix.WriteAlternative;
    }

    private List<Remark> remarks() {
        return article.model().checkedProperty().get().remarks().all();
    }

    private static int groups(List<CheckLine> lines) {
        return (int) lines.stream().filter(CheckLine.Group.class::isInstance).count();
    }

    private static int place(int unused) {
        return TEXT.indexOf("paragraphe") + unused;
    }

    private Remark selected(FxRobot robot) {
        return ((CheckLine.Line) list(robot).getSelectionModel().getSelectedItem()).remark();
    }

    private ListView<CheckLine> list(FxRobot robot) {
        return robot.lookup(".checks-list").queryListView();
    }

    private void run(FxRobot robot, ChecksMessage name) {
        robot.interact(() -> command(name).run());
    }

    private Command command(ChecksMessage name) {
        return checks.commands().getFirst().commands().stream()
                .filter(command -> command.label().key() == name)
                .findFirst()
                .orElseThrow();
    }

    private void settle(FxRobot robot) {
        robot.interact(() -> {});
    }

    /// Where a remark stands in what is listed.
    private record Lookup(List<CheckLine> lines) {
        int indexOf(Remark remark) {
            return lines.indexOf(new CheckLine.Line(remark));
        }
    }

    /// An article of which the caret alone is pretended.
    private final class Port implements ChecksPort {
        @Override
        public int place() {
            return place;
        }

        @Override
        public void open(Remark remark) {
            opened.add(remark);
            place = remark.finding().span().end();
        }

        @Override
        public void showPanel() {}

        @Override
        public boolean fix(TextEdits edits, String rule, long revision) {
            return article.model().fix(edits, rule, revision);
        }

        @Override
        public DismissalPort dismissals() {
            return new MadeDismissals(article, folder);
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            show.accept(SmallPicture.of("Image introuvable dans le site"));
            return Subscription.EMPTY;
        }
    }
}
