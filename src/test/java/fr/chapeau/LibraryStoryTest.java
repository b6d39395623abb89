package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the list of articles says of a repository in which others work, too.
@ExtendWith(ApplicationExtension.class)
class LibraryStoryTest {
    private static final String DIGUE = "_actualites/digue.md";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private RealWindow window;
    private Stage stage;

    @BeforeEach
    void site() throws IOException {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites: {output: true}\n");
        write("marees", "Les marées du mois", "12");
        write("phare", "Le phare rouvre", "11");
        write("halle", "La halle fait peau neuve", "10");
        write("digue", "La digue est réparée", "09");
        write("port", "Le port", "08");
        repo.commitAll("Début");
        repo.git("checkout", "-q", "-b", "autre");
        repo.write(DIGUE, repo.read(DIGUE) + "Ailleurs.\n");
        repo.commitAll("Autrement");
        repo.git("checkout", "-q", "main");
        repo.write(DIGUE, repo.read(DIGUE) + "Ici.\n");
        repo.commitAll("Ici");
        assertThat(repo.tryGit("merge", "autre").exit()).isNotZero();
        write("marees", "Les marées de janvier", "12");
        write("fete", "La fête du port", "13");
        Files.delete(repo.file("_actualites/halle.md"));
    }

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        window = RealWindow.start(shown, folder.toRealPath().resolve("home"));
        setPreferences(now -> now.withLanguage(Language.FRENCH).withTheme(Theme.LIGHT));
        shown.setWidth(1280);
        shown.setHeight(800);
    }

    @AfterEach
    void end() throws Exception {
        window.end();
    }

    @Test
    void eachStateHasItsBadgeInBothLanguages(FxRobot robot) throws Exception {
        open(robot);
        RealWindow.until(() -> row(robot, "La fête du port").contains("Nouveau"));
        RealWindow.until(() -> row(robot, "La digue").contains("En conflit"));

        assertThat(row(robot, "Les marées")).contains("Modifié");
        assertThat(row(robot, "La halle")).contains("10\u00a0janv.\u00a02026", "Supprimé");
        assertThat(row(robot, "Le phare")).doesNotContain("Modifié", "Supprimé");
        assertThat(row(robot, "La digue")).contains("erreur");
        window.picture("list-01-fr-light");
        robot.interact(() -> setPreferences(now -> now.withTheme(Theme.DARK)));
        window.picture("list-02-fr-dark");
        robot.interact(() -> setPreferences(now -> now.withLanguage(Language.ENGLISH)));
        RealWindow.until(() -> row(robot, "La halle").contains("Deleted"));
        RealWindow.until(() -> row(robot, "La digue").contains("error"));
        window.picture("list-03-en-dark");
        robot.interact(() -> setPreferences(now -> now.withTheme(Theme.LIGHT)));
        window.picture("list-04-en-light");
    }

    @Test
    void theRowFollowsTheOpenArticleUntilItIsClosed(FxRobot robot) throws Exception {
        open(robot);
        window.open(robot, "Le phare");
        robot.clickOn(".editor-area").push(KeyCode.CONTROL, KeyCode.END).write("XXX");

        RealWindow.until(() -> row(robot, "• Le phare").contains("1 erreur"));
        assertThat(row(robot, "• Le phare")).contains("Non enregistré").doesNotContain("Modifié");
        window.picture("list-05-not-saved");
        robot.push(KeyCode.CONTROL, KeyCode.W);
        RealWindow.until(() -> robot.lookup("#leave-discard").tryQuery().isPresent());
        robot.clickOn("#leave-discard");

        RealWindow.until(() -> !row(robot, "Le phare rouvre").isEmpty());
        assertThat(row(robot, "Le phare")).doesNotContain("erreur", "•");
    }

    @Test
    void aDeletedArticleIsBackByOneClickAndAnAnswer(FxRobot robot) throws Exception {
        open(robot);
        RealWindow.until(() -> row(robot, "La halle").contains("Supprimé"));

        robot.clickOn("La halle fait peau neuve");
        RealWindow.until(() -> window.shows("La halle fait peau neuve\u00a0» est supprimé"));
        window.picture("list-06-deleted");
        robot.type(KeyCode.ENTER);

        RealWindow.until(() -> Files.exists(repo.file("_actualites/halle.md")));
        RealWindow.until(() -> !row(robot, "La halle").contains("Supprimé"));
        assertThat(repo.git("status", "--porcelain", "_actualites/halle.md")).isEmpty();
    }

    @Test
    void aDeletedArticleOffersTheCommitOfItsDeletion(FxRobot robot) throws Exception {
        repo.git("add", DIGUE);
        repo.git("commit", "-q", "-m", "Ensemble");
        open(robot);
        RealWindow.until(() -> row(robot, "La halle").contains("Supprimé"));

        robot.clickOn("La halle fait peau neuve");
        RealWindow.until(() -> robot.lookup("#commit-deletion").tryQuery().isPresent());
        robot.clickOn("#commit-deletion");

        RealWindow.until(() -> robot.lookup("#commit-card").tryQuery().isPresent());
        RealWindow.until(() -> window.shows("_actualites/halle.md"));
        window.picture("list-07-commit-deletion");
    }

    /// Without a real window, no other one ever has the keyboard.
    @Test
    @Tag("window")
    void whatOthersDoIsSeenWhenTheWindowComesToTheFront(FxRobot robot) throws Exception {
        open(robot);
        RealWindow.until(() -> row(robot, "La halle").contains("Supprimé"));
        Stage other = inFront(robot);
        repo.git("checkout", "-q", "--", "_actualites/halle.md", "_actualites/marees.md");
        write("port", "Le vieux port", "08");
        write("cale", "La cale", "14");
        Files.delete(repo.file("_actualites/fete.md"));

        robot.interact(stage::requestFocus);
        robot.interact(other::close);

        RealWindow.until(() -> row(robot, "La cale").contains("Nouveau"));
        RealWindow.until(() -> row(robot, "Le vieux port").contains("Modifié"));
        RealWindow.until(() -> row(robot, "La fête").isEmpty());
        RealWindow.until(() -> row(robot, "La halle").endsWith("Publié"));
        RealWindow.until(() -> row(robot, "Les marées du mois").endsWith("Publié"));
    }

    @Test
    @Tag("window")
    void whatIsFoundInAnArticleFollowsTheOthersOfItsSite(FxRobot robot) throws Exception {
        repo.write(
                "_actualites/sortie.md",
                "---\ntitle: La sortie\ndate: 2026-01-15\n---\n\nVoir [le port](port.html).\n");
        repo.write(
                "_actualites/visite.md",
                "---\ntitle: La visite\ndate: 2026-01-15\n---\n\nVoir [le port](port.html).\n");
        open(robot);
        window.open(robot, "La sortie");
        RealWindow.until(() -> window.shows("Aucune erreur"));
        Stage other = inFront(robot);
        Files.delete(repo.file("_actualites/port.md"));

        robot.interact(stage::requestFocus);
        robot.interact(other::close);

        RealWindow.until(() -> window.shows("Une erreur"));
        RealWindow.until(() -> row(robot, "La sortie").contains("1 erreur"));
        robot.interact(robot.lookup(".library .text-field").queryAs(TextField.class)::clear);
        RealWindow.until(() -> row(robot, "La visite").contains("1 erreur"));
        window.picture("list-06-shared");
    }

    private Stage inFront(FxRobot robot) throws Exception {
        Stage[] other = new Stage[1];
        robot.interact(() -> {
            other[0] = new Stage();
            other[0].show();
            other[0].requestFocus();
        });
        RealWindow.until(() -> !stage.isFocused());
        return other[0];
    }

    private void open(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Le port"));
    }

    private void setPreferences(UnaryOperator<Preferences> change) {
        window.composition().preferences().update(change);
    }

    /// All that the list says of an article; empty where it has no row.
    private static String row(FxRobot robot, String title) {
        List<String> rows =
                robot.lookup(".library-cell:filled").<ListCell<?>>queryAll().stream()
                        .filter(RealWindow::isSeen)
                        .map(cell -> title.startsWith("•") ? shown(cell) : spoken(cell))
                        .filter(Objects::nonNull)
                        .filter(words -> words.startsWith(title))
                        .toList();
        return rows.isEmpty() ? "" : rows.getFirst();
    }

    private static String spoken(ListCell<?> cell) {
        return Objects.requireNonNullElse(cell.getAccessibleText(), "");
    }

    private static String shown(ListCell<?> cell) {
        boolean dot =
                cell.lookup(".library-title") instanceof Label title
                        && title.getText().startsWith("• ");
        return (dot ? "• " : "") + spoken(cell);
    }

    private void write(String name, String title, String day) {
        repo.write(
                "_actualites/" + name + ".md",
                "---\ntitle: %s\ndate: 2026-01-%s\n---\n\nUn texte.\n".formatted(title, day));
    }
}
