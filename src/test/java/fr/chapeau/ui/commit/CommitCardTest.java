package fr.chapeau.ui.commit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommitCardTest {
    @TempDir private Path folder;
    private final StackPane holder = new StackPane();
    private MadeCommit commit;
    private Looks looks;
    private int closed;

    @Start
    void start(Stage stage) {
        commit = new MadeCommit(folder);
        looks =
                new Looks(
                        new SimpleObjectProperty<>(
                                Preferences.initial(Language.FRENCH).withTheme(Theme.LIGHT)));
        stage.setScene(new Scene(holder));
        // The stage may come from another test, with the size that it had there.
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            commit.close();
            looks.close();
        });
    }

    @Test
    void itSaysWhichFilesGoInAndHowMuchOfThemChanges(FxRobot robot) {
        write(MadeCommit.TEXT.replace("Une phrase.", "Une phrase.\n\nEt une autre."));
        commit.repo().write("_actus/a-cote.md", "pas celui-ci");

        show(robot);

        assertThat(said(robot))
                .contains(MadeCommit.PATH, "modifié")
                .noneMatch(words -> words.contains("a-cote"))
                .anyMatch(words -> words.contains("+2"));
        assertThat(input(robot, "#commit-message").getText()).contains("Un titre");
        assertThat(input(robot, "#commit-message").isFocused()).isTrue();
    }

    @Test
    void aSentenceIsNeededAndTheCommitIsMadeByTheKeyboard(FxRobot robot) {
        write(MadeCommit.TEXT + "\nFin.\n");
        show(robot);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        assertThat(robot.lookup("#commit-confirm").query().isDisabled()).isTrue();

        robot.write("Ajoute une fin");
        confirm(robot);

        assertThat(commit.repo().git("log", "-1", "--format=%B").strip())
                .isEqualTo("Ajoute une fin");
        String id = commit.repo().git("rev-parse", "HEAD").substring(0, 7);
        assertThat(said(robot)).anyMatch(words -> words.contains(id));
        robot.push(KeyCode.SPACE);
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void newErrorsWantAReasonWhichIsKept(FxRobot robot) {
        write(MadeCommit.TEXT + "\nPlus de XXX ports.\n");
        show(robot);
        assertThat(said(robot)).anyMatch(words -> words.contains("XXX"));
        assertThat(robot.lookup("#commit-confirm").query().isDisabled()).isTrue();

        robot.interact(() -> input(robot, "#commit-reason").requestFocus());
        robot.write("le nombre viendra demain");
        confirm(robot);

        assertThat(commit.repo().git("log", "-1", "--format=%B"))
                .contains("Check-Override: le nombre viendra demain");
    }

    @Test
    void whoReviewsReadsWhatIsSetAsideAndWhy(FxRobot robot) {
        String record = ".chapeau/dismissals/" + MadeCommit.PATH + "/xxx.yml";
        write(MadeCommit.TEXT + "\nLe film XXX sort.\n");
        commit.repo().write(record, "rule: placeholder-xxx\nabout: XXX\nreason: c’est son titre\n");

        show(robot);

        assertThat(said(robot))
                .contains("Pour qui relit, un défaut est écarté\u00a0:")
                .anyMatch(words -> words.endsWith("Raison\u00a0: c’est son titre"))
                .containsSubsequence(MadeCommit.PATH, record);
        assertThat(robot.lookup("#commit-reason").tryQuery()).isEmpty();
        assertThat(robot.lookup("#commit-confirm").query().isDisabled()).isFalse();
    }

    @Test
    void settingAsideAloneUpdatesTheArticle(FxRobot robot) {
        commit.repo()
                .write(
                        ".chapeau/dismissals/" + MadeCommit.PATH + "/xxx.yml",
                        "rule: placeholder-xxx\nabout: XXX\nreason: c’est son titre\n");

        show(robot);

        assertThat(input(robot, "#commit-message").getText()).startsWith("Met à jour");
    }

    @Test
    void whoCommitsIsAskedWhereGitDoesNotKnow(FxRobot robot) {
        commit.repo().git("config", "--unset", "user.name");
        commit.repo().git("config", "--unset", "user.email");
        write(MadeCommit.TEXT + "\nFin.\n");
        show(robot);
        assertThat(robot.lookup("#commit-confirm").query().isDisabled()).isTrue();
        assertThat(input(robot, "#commit-author-name").isFocused()).isTrue();
        assertThat(bottom(robot, "#commit-message")).isLessThan(bottom(robot, ".commit-scroll"));

        robot.write("Dominique Martin").push(KeyCode.TAB).write("dominique");
        robot.interact(() -> input(robot, "#commit-author-email").appendText("@example.org"));
        confirm(robot);

        assertThat(commit.repo().git("log", "-1", "--format=%an <%ae>").strip())
                .isEqualTo("Dominique Martin <dominique@example.org>");
        assertThat(commit.repo().git("config", "--local", "user.name").strip())
                .isEqualTo("Dominique Martin");
    }

    @Test
    void outsideOfAnyBranchItOffersAWayOn(FxRobot robot) {
        commit.repo().git("checkout", "-q", "--detach");
        commit.repo().git("branch", "-q", "-m", "main", "travail");
        write(MadeCommit.TEXT + "\nFin.\n");
        show(robot);
        assertThat(robot.lookup("#commit-confirm").query().isDisabled()).isTrue();
        String offer =
                said(robot).stream()
                        .filter(words -> words.startsWith("Continuer sur"))
                        .findFirst()
                        .orElseThrow();

        robot.interact(() -> robot.lookup(offer).queryButton().fire());

        assertThat(commit.repo().git("branch", "--show-current").strip()).isEqualTo("travail");
        assertThat(robot.lookup("#commit-confirm").query().isDisabled()).isFalse();
    }

    @Test
    void whyACommitFailedStandsInTheCardAndNothingIsLost(FxRobot robot) {
        commit.repo().script(".git/hooks/pre-commit", "echo le-relecteur-refuse >&2", "exit 1");
        write(MadeCommit.TEXT + "\nFin.\n");
        show(robot);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Ajoute une fin");

        confirm(robot);

        assertThat(robot.lookup(".banner.tone-danger").tryQuery()).isPresent();
        assertThat(said(robot)).anyMatch(words -> words.contains("le-relecteur-refuse"));
        assertThat(input(robot, "#commit-message").getText()).isEqualTo("Ajoute une fin");
        assertThat(commit.repo().git("log", "-1", "--format=%s").strip()).isEqualTo("Début");
    }

    @Test
    void withoutChangesThereIsNothingToDoButToClose(FxRobot robot) {
        show(robot);

        assertThat(robot.lookup("#commit-confirm").query().isVisible()).isFalse();
        robot.push(KeyCode.SPACE);
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void theSentenceIsProposedAsTheOthersAreWritten(FxRobot robot) {
        for (String one : List.of("a", "b", "c", "d", "e", "f")) {
            commit.repo().write(one, one).commitAll("Actu : " + one);
        }
        write(MadeCommit.TEXT + "\nFin.\n");

        show(robot);

        assertThat(input(robot, "#commit-message").getText()).isEqualTo("Actu : Un titre");
    }

    @Test
    void othersAreNamedOnRequestAndASignatureIsAdded(FxRobot robot) {
        write(MadeCommit.TEXT + "\nFin.\n");
        show(robot);
        robot.interact(
                () -> robot.lookup("#commit-more").queryAs(TitledPane.class).setExpanded(true));
        TextInputControl people = input(robot, "#commit-co-authors");
        robot.interact(() -> people.setText("Zoé"));
        assertThat(robot.lookup("#commit-confirm").query().isDisabled()).isTrue();
        assertThat(said(robot)).anyMatch(words -> words.contains("ne nomme personne"));

        robot.interact(() -> {
            people.setText("Zoé Été <zoe@example.org>\n");
            robot.lookup("#commit-sign-off").queryAs(CheckBox.class).setSelected(true);
        });
        confirm(robot);

        assertThat(commit.repo().git("log", "-1", "--format=%(trailers)").strip())
                .isEqualTo(
                        "Co-authored-by: Zoé Été <zoe@example.org>\nSigned-off-by: "
                                + GitRepo.AUTHOR);
    }

    @Test
    void aNewPictureThatNothingUsesIsOffered(FxRobot robot) {
        commit.repo().write("images/phare.png", "une image").write("images/quai.png", "une autre");
        write(MadeCommit.TEXT + "\nFin.\n");
        show(robot);
        assertThat(said(robot)).doesNotContain("images/phare.png");
        robot.interact(() -> input(robot, "#commit-message").setText("Avec le phare"));

        robot.interact(() -> robot.lookup("phare.png").queryAs(CheckBox.class).fire());
        assertThat(said(robot)).contains("images/phare.png").doesNotContain("images/quai.png");
        confirm(robot);

        assertThat(commit.repo().git("show", "--format=%s", "--name-only", "HEAD").lines())
                .containsExactly("Avec le phare", "", MadeCommit.PATH, "images/phare.png");
        assertThat(commit.repo().git("status", "--porcelain")).contains("?? images/");
    }

    @Test
    void whatWasJustMadeIsTakenBackAgain(FxRobot robot) {
        String before = commit.repo().id("HEAD");
        write(MadeCommit.TEXT + "\nFin.\n");
        show(robot);
        confirm(robot);
        assertThat(commit.repo().id("HEAD")).isNotEqualTo(before);

        robot.interact(() -> robot.lookup("Annuler cette validation").queryButton().fire());

        assertThat(commit.repo().id("HEAD")).isEqualTo(before);
        assertThat(commit.repo().read(MadeCommit.PATH)).endsWith("\nFin.\n");
        assertThat(said(robot)).anyMatch(words -> words.contains("est annulée"));
    }

    @Test
    void saysWhyItCannotBeTakenBackAnyMore(FxRobot robot) {
        write(MadeCommit.TEXT + "\nFin.\n");
        show(robot);
        confirm(robot);
        commit.repo().write("autre.md", "autre").commitAll("Par un autre");
        String head = commit.repo().id("HEAD");

        robot.interact(() -> robot.lookup("Annuler cette validation").queryButton().fire());

        assertThat(commit.repo().id("HEAD")).isEqualTo(head);
        assertThat(said(robot)).anyMatch(words -> words.contains("n’a pas été faite avec Chapeau"));
    }

    private void write(String text) {
        commit.repo().write(MadeCommit.PATH, text);
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            CommitModel model = commit.model(new SameThreadBackground());
            CommitCard card =
                    new CommitCard(
                            new Texts(Language.FRENCH),
                            model,
                            CommitSubject.article("Un titre", "actus"),
                            () -> closed++);
            holder.getChildren().setAll(card.root());
            holder.applyCss();
            holder.layout();
            model.prepare();
        });
        robot.interact(() -> {});
    }

    private static void confirm(FxRobot robot) {
        robot.interact(() -> robot.lookup("#commit-confirm").query().requestFocus());
        robot.push(KeyCode.SPACE);
    }

    private static TextInputControl input(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class);
    }

    private static List<String> said(FxRobot robot) {
        return robot
                .lookup(".commit-card")
                .lookup((Labeled label) -> label.getText() != null && label.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private static double bottom(FxRobot robot, String part) {
        Node node = robot.lookup(part).query();
        return node.localToScene(node.getBoundsInLocal()).getMaxY();
    }
}
