package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.document.Document;
import fr.chapeau.app.document.Journal;
import fr.chapeau.app.document.JournalPlace;
import fr.chapeau.app.document.Origin;
import fr.chapeau.git.GitRepo;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.FileText;
import fr.chapeau.text.ProcessStamp;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a person sees when a process died or another programme wrote into the file.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class NothingLostTest {
    private static final String POST = "---\ntitle: Un titre\n---\n\nUn texte.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private Path file = Path.of("");
    private RealWindow window;

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "collections:\n  actualites:\n    output: true\n");
        repo.write("_actualites/a.md", POST);
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
        file = repo.file("_actualites/a.md");
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
    void offersBackWhatADeadProcessLeftUnsaved(FxRobot robot) throws Exception {
        typedByAProcessThatDied("Encore une phrase.");

        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Un texte non enregistré de"));
        window.picture("reprise");
        robot.clickOn("Reprendre ce texte");

        RealWindow.until(() -> area(robot).getText().endsWith("Encore une phrase."));
        assertThat(Files.readString(file)).isEqualTo(POST);
    }

    @Test
    void keepsBothTextsWhenTheFileChangedMeanwhile(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(repo.folder()));
        RealWindow.until(() -> window.shows("Un titre"));
        window.open(robot, "Un titre");
        RealWindow.until(() -> robot.lookup(".editor-area").tryQuery().isPresent());
        robot.clickOn(area(robot)).push(KeyCode.CONTROL, KeyCode.END).write("Le mien.");
        RealWindow.until(() -> window.shows("Non enregistré"));
        Files.writeString(file, POST + "Le leur.\n");

        robot.push(KeyCode.CONTROL, KeyCode.S);
        RealWindow.until(() -> window.shows("Garder les deux"));
        window.picture("autre-programme");
        assertThat(Files.readString(file)).isEqualTo(POST + "Le leur.\n");
        robot.clickOn("Garder les deux");

        RealWindow.until(() -> Files.exists(file.resolveSibling("a-copie.md")));
        RealWindow.until(() -> area(robot).getText().contains("Le leur."));
        assertThat(Files.readString(file.resolveSibling("a-copie.md"))).endsWith("Le mien.");
        assertThat(Files.readString(file)).isEqualTo(POST + "Le leur.\n");
    }

    private void typedByAProcessThatDied(String text) {
        JournalPlace here = JournalPlace.inGit(repo.folder(), repo.folder().resolve(".git"));
        JournalPlace place =
                new JournalPlace(here.root(), here.folder(), new ProcessStamp(4_000_000, 1));
        Journal journal =
                new Journal(
                        place,
                        Journal.Lanes.onThreads(),
                        GitRepo.CLOCK,
                        FaultPoints.NONE,
                        problem -> {});
        Document document = Document.of(file, new FileText(POST, false), GitRepo.CLOCK);
        journal.watch(document);
        document.apply(TextEdits.of(TextEdit.insert(POST.length(), text)), new Origin.Body());
        journal.close();
    }

    private static GenericStyledArea<?, ?, ?> area(FxRobot robot) {
        return robot.lookup(".editor-area").queryAs(GenericStyledArea.class);
    }
}
