package fr.chapeau.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.chapeau.app.pagefile.PagesToSend;
import fr.chapeau.app.pagefile.SavedPage;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.nio.file.Path;
import javafx.print.Printer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PageSavingTest {
    private static final int HTML = 0;

    @TempDir private Path folder;
    private OpenPreview open;

    @Start
    void start(Stage stage) {
        open = new OpenPreview(stage, folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void savesWhatIsShownAndSaysHowLargeItIs() throws Exception {
        open.show();

        open.output(HTML);

        assertThat(open.told()).containsExactly(new PagesToSend.Look(false, false));
        assertThat(open.notices()).contains("The page is saved: page.html, 1.2 MB.");
        open.choose(PreviewMode.PLAIN);
        OpenPreview.fx(() -> {
            open.lookup("#preview-alternatives", ToggleButton.class).fire();
            return true;
        });
        open.output(HTML);
        assertThat(open.told()).last().isEqualTo(new PagesToSend.Look(true, true));
    }

    @Test
    void saysWhatIsMissingAndWhyNothingWasSaved() throws Exception {
        open.show();
        open.saves(Outcome.done(new SavedPage(Path.of("page.html"), 1_000, 2)));
        open.output(HTML);
        assertThat(open.notices()).contains("2 of its files, too large or unreadable, are not");

        open.saves(Outcome.failed(Problem.of(PreviewMessage.PRINT_FAILED)));
        open.output(HTML);

        assertThat(open.notices()).contains("the printer did not answer").doesNotContain("saved");
    }

    @Test
    void saysThatThereIsNoPrinter() throws Exception {
        assumeThat(OpenPreview.fx(Printer::getAllPrinters)).isEmpty();
        open.show();

        open.output(OpenPreview.fx(() -> open.preview().commands().commands().size()) - 1);

        assertThat(open.notices()).contains("this computer has no printer");
    }

    @Test
    void offersTheSameInTheBarUnderAName() throws Exception {
        MenuButton menu = open.lookup("#preview-output", MenuButton.class);

        assertThat(menu.getAccessibleText()).isEqualTo("Save or print the page");
        assertThat(menu.getItems())
                .hasSameSizeAs(OpenPreview.fx(() -> open.preview().commands().commands()));
    }
}
