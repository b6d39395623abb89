package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.testfx.util.WaitForAsyncUtils;

/// The life of a post in a real window, with the keyboard alone and `git` as the judge: made,
/// committed, renamed, committed, deleted, committed, restored.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class PostLifeTest {
    private static final String OTHER =
            """
            ---
            title: Les horaires des marées
            date: 2026-01-12 09:00:00 +01:00
            chapeau-text: Un chapeau.
            ---

            Voir [le port](/actus/le-port/).
            """;

    private static final String PORT =
            """
            ---
            title: Le port
            date: 2026-01-10 09:00:00 +01:00
            chapeau-text: Un autre chapeau.
            ---

            Le port est ouvert.
            """;

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private RealWindow window;

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write(
                "_config.yml",
                """
                lang: fr
                timezone: Europe/Paris
                plugins: [jekyll-redirect-from]
                collections:
                  actualites: {output: true, permalink: "/actus/:title/"}
                  fiches: {output: true}
                """);
        repo.write("_actualites/marees.md", OTHER);
        repo.write("_actualites/le-port.md", PORT);
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
    }

    @Start
    void start(Stage stage) throws IOException {
        window = RealWindow.start(stage, folder.resolve("home"));
    }

    @AfterEach
    void end() throws Exception {
        window.end();
    }

    @Test
    void isMadeCommittedRenamedDeletedAndRestored(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Les horaires des marées"));

        robot.push(KeyCode.CONTROL, KeyCode.N);
        RealWindow.until(() -> shown(robot, "#new-post-card"));
        robot.write("La fete du port");
        RealWindow.until(() -> window.shows("_actualites/la-fete-du-port.md"));
        assertThat(labels()).anyMatch(words -> words.endsWith("/actus/la-fete-du-port/"));
        window.picture("posts-01-nouveau");
        robot.push(KeyCode.ENTER);
        Path made = repo.file("_actualites/la-fete-du-port.md");
        RealWindow.until(() -> isFocusWithin(robot, "#field-chapeau-text"));
        assertThat(Files.readString(made)).contains("published: false");
        robot.write("Une fanfare");
        window.picture("posts-02-ouvert");
        commit(robot, "Ajoute la fete");
        assertThat(repo.git("show", "HEAD:_actualites/la-fete-du-port.md"))
                .contains("title: La fete du port", "chapeau-text: Une fanfare");

        robot.push(KeyCode.F2);
        RealWindow.until(() -> shown(robot, "#rename-card"));
        robot.write("grande fete");
        RealWindow.until(() -> window.shows("_actualites/grande-fete.md"));
        window.picture("posts-03-renommer");
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> Files.exists(repo.file("_actualites/grande-fete.md")));
        RealWindow.until(() -> !shown(robot, "#rename-card"));
        RealWindow.until(() -> window.shows("son adresse sera /actus/grande-fete/."));
        assertThat(made).doesNotExist();
        commit(robot, "Renomme la fete");
        assertThat(repo.git("show", "--format=", "--name-status", "-M", "HEAD").strip())
                .isEqualTo("R100\t_actualites/la-fete-du-port.md\t_actualites/grande-fete.md");

        String text = Files.readString(repo.file("_actualites/grande-fete.md"));
        delete(robot);

        command(robot, "Articles supprimés");
        RealWindow.until(() -> isFocusWithin(robot, "#trash-list"));
        RealWindow.until(() -> window.shows("La fete du port"));
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> Files.exists(repo.file("_actualites/grande-fete.md")));
        RealWindow.until(() -> shown(robot, ".article-title"));
        assertThat(Files.readString(repo.file("_actualites/grande-fete.md"))).isEqualTo(text);
        assertThat(repo.git("status", "--porcelain").strip())
                .isEqualTo("?? _actualites/grande-fete.md");
        assertThat(repo.git("fsck", "--strict")).doesNotContain("error");
    }

    private void delete(FxRobot robot) throws Exception {
        command(robot, "Supprimer l’article");
        RealWindow.until(() -> window.shows("Supprimer « La fete du port »"));
        window.picture("posts-04-supprimer");
        robot.push(KeyCode.SPACE);
        RealWindow.until(() -> window.shows("Valider la suppression…"));
        assertThat(repo.file("_actualites/grande-fete.md")).doesNotExist();
        window.picture("posts-05-supprime");
        command(robot, "Articles supprimés");
        RealWindow.until(() -> window.shows("Suppression à valider."));
        window.picture("posts-06-corbeille");
        robot.interact(() -> robot.lookup("#trash-commit").queryButton().requestFocus());
        robot.push(KeyCode.SPACE);
        confirmCommit(robot, "Supprime la fete");
        assertThat(repo.git("show", "--format=", "--name-status", "HEAD").strip())
                .isEqualTo("D\t_actualites/grande-fete.md");
    }

    @Test
    void linksAreToldReadersAreSentOnAndUnsavedTextComesAlong(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Les horaires des marées"));
        window.open(robot, "Le port");
        robot.clickOn(".editor-area").push(KeyCode.CONTROL, KeyCode.END).write("Jour et nuit.");
        RealWindow.until(() -> window.shows("Non enregistré"));

        robot.push(KeyCode.F2);
        RealWindow.until(() -> shown(robot, "#rename-card"));
        robot.write("le-grand-port");
        RealWindow.until(() -> window.shows("• Les horaires des marées"));
        RealWindow.until(() -> window.shows("/actus/le-grand-port/"));
        assertThat(labels()).anyMatch(words -> words.endsWith("/actus/le-port/"));
        window.picture("posts-07-liens");
        robot.push(KeyCode.ENTER);

        RealWindow.until(() -> Files.exists(repo.file("_actualites/le-grand-port.md")));
        RealWindow.until(() -> !Files.exists(repo.file("_actualites/le-port.md")));
        assertThat(repo.read("_actualites/le-grand-port.md"))
                .contains("Jour et nuit.")
                .containsPattern("redirect_from:\\s*- \"?/actus/le-port/");
        RealWindow.until(() -> window.shows("/actus/le-grand-port/, à la date"));
    }

    @Test
    void isDuplicatedUnderAFreeNameAndRenamedToOne(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Les horaires des marées"));
        window.open(robot, "Le port");

        command(robot, "Dupliquer l’article");
        RealWindow.until(() -> shown(robot, "#new-post-card"));
        RealWindow.until(() -> window.shows("_actualites/le-port-copie.md"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Le port");
        RealWindow.until(() -> window.shows("_actualites/le-port-2.md"));
        assertThat(labels()).anyMatch(words -> words.contains("le-port\u00a0» est déjà pris"));
        window.picture("posts-08-dupliquer");
        robot.push(KeyCode.ENTER);
        Path copy = repo.file("_actualites/le-port-2.md");
        RealWindow.until(() -> Files.exists(copy));
        RealWindow.until(() -> !shown(robot, "#new-post-card"));
        RealWindow.until(() -> window.shows("Non publié"));
        assertThat(Files.readString(copy))
                .contains("title: Le port\n", "published: false", "Le port est ouvert.");
        assertThat(repo.read("_actualites/le-port.md")).isEqualTo(PORT);

        robot.push(KeyCode.F2);
        RealWindow.until(() -> shown(robot, "#rename-card"));
        robot.write("marées");
        RealWindow.until(() -> window.shows("Un autre article porte déjà ce nom."));
        window.picture("posts-09-nom-pris");
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        RealWindow.until(() -> window.shows("_actualites/marees-2.md"));
        robot.push(KeyCode.ENTER);

        RealWindow.until(() -> Files.exists(repo.file("_actualites/marees-2.md")));
        RealWindow.until(() -> !Files.exists(copy));
        assertThat(repo.git("status", "--porcelain").strip())
                .isEqualTo("?? _actualites/marees-2.md");
    }

    private void commit(FxRobot robot, String message) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        confirmCommit(robot, message);
    }

    private void confirmCommit(FxRobot robot, String message) throws Exception {
        RealWindow.until(() -> isFocusWithin(robot, "#commit-message"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write(message);
        RealWindow.until(() -> shown(robot, "#commit-confirm"));
        if (robot.lookup("#commit-reason").tryQuery().isPresent()) {
            robot.interact(() -> robot.lookup("#commit-reason").query().requestFocus());
            robot.write("essai");
        }
        RealWindow.until(() -> !robot.lookup("#commit-confirm").queryAs(Button.class).isDisabled());
        robot.interact(() -> robot.lookup("#commit-confirm").query().requestFocus());
        robot.push(KeyCode.SPACE);
        RealWindow.until(() -> repo.git("log", "-1", "--format=%s").strip().equals(message));
        RealWindow.until(() -> window.shows("Validé ("));
        robot.push(KeyCode.ESCAPE);
        RealWindow.until(() -> !shown(robot, "#commit-card"));
    }

    private void command(FxRobot robot, String name) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write(name);
        RealWindow.until(() -> window.shows(name));
        robot.push(KeyCode.ENTER);
    }

    private List<String> labels() throws Exception {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> window.allWords()));
    }

    private static boolean shown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static boolean isFocusWithin(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().map(Node::isFocusWithin).orElse(false);
    }
}
