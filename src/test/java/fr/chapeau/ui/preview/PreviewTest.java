package fr.chapeau.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.settings.TextSize;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreviewTest {
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
    void showsTheSitesPageWithWhatIsToBeSaidOfIt() throws Exception {
        open.show();

        OpenPreview.until(() -> open.text().equals("MenuBonjour"));
        assertThat(open.lookup("#preview-notes", Label.class).getText())
                .isEqualTo("Preview of the article");
    }

    @Test
    void remembersForTheSiteWhatTheReaderChose() throws Exception {
        open.show();
        OpenPreview.until(() -> open.text().equals("MenuBonjour"));

        open.choose(PreviewMode.SOURCE);

        OpenPreview.until(() -> open.text().equals("code"));
        assertThat(open.preferences().get().choice("preview:" + folder)).contains("source");
        assertThat(open.lookup("#preview-notes", Label.class).isVisible()).isFalse();
        open.choose(PreviewMode.PLAIN);
        OpenPreview.until(() -> open.text().equals("Bonjour"));
    }

    @Test
    void showsAlternativesInThePlaceOfPicturesAndRemembersThat() throws Exception {
        open.replace("Bonjour", "![Un phare](a.png)");
        open.show();
        OpenPreview.until(() -> open.script("document.images.length").equals(1));
        ToggleButton alternatives = open.lookup("#preview-alternatives", ToggleButton.class);

        OpenPreview.fx(() -> {
            alternatives.fire();
            return true;
        });

        OpenPreview.until(() -> open.text().equals("MenuUn phare"));
        assertThat(open.preferences().get().choice("preview.alternatives:" + folder))
                .contains("shown");
        assertThat(alternatives.getAccessibleText()).isNotBlank();
        open.click("document.querySelector('.chapeau-alternative')");
        OpenPreview.until(() -> open.told().size() == 1);
        assertThat(open.told().getFirst()).isEqualTo(open.article().text().indexOf("phare"));
        open.choose(PreviewMode.SOURCE);
        assertThat(alternatives.isDisabled()).isTrue();
        OpenPreview.until(() -> open.text().equals("code"));
        open.choose(PreviewMode.PLAIN);
        OpenPreview.until(() -> open.text().equals("Un phare"));
    }

    @Test
    void showsThePageAtTheWidthOfATelephoneWithoutMakingItAgain() throws Exception {
        open.show();
        OpenPreview.until(() -> open.text().equals("MenuBonjour"));

        open.choose(PreviewMode.PHONE);

        OpenPreview.until(() -> open.script("innerWidth").equals(390));
        assertThat(open.made()).isEqualTo(1);
    }

    @Test
    void growsWithTheTextOfTheWindowAndKeepsItsLines() throws Exception {
        open.show();
        open.choose(PreviewMode.PHONE);
        OpenPreview.until(() -> open.text().equals("MenuBonjour"));

        OpenPreview.fx(() -> {
            open.preferences().update(now -> now.withTextSize(TextSize.PERCENT_200));
            return true;
        });

        OpenPreview.until(() ->
                OpenPreview.fx(() ->
                        open.preview().root().lookup(".web-view").getLayoutBounds().getWidth()
                                == 780));
        OpenPreview.until(() -> open.script("innerWidth").equals(390));
    }

    @Test
    void makesNothingWhileItIsNotSeen() throws Exception {
        OpenPreview.fx(() -> {
            open.preview().seen(false);
            return true;
        });
        open.show();
        assertThat(open.made()).isEqualTo(0);
        assertThat(open.preview().root().lookup(".web-view")).isNull();

        OpenPreview.fx(() -> {
            open.preview().seen(true);
            return true;
        });

        OpenPreview.until(() -> open.text().equals("MenuBonjour"));
        assertThat(open.made()).isEqualTo(1);
    }

    @Test
    void beginsAPageAnewThatIsNotAsItWasLeft() throws Exception {
        open.show();
        OpenPreview.until(() -> open.text().equals("MenuBonjour"));
        open.script("document.body.innerHTML = ''; 1");

        open.replace("Bonjour", "Bonsoir");
        open.show();

        OpenPreview.until(() -> open.text().equals("MenuBonsoir"));
    }
}
