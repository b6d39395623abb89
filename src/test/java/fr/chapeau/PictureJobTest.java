package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.pictures.MadePictures;
import fr.chapeau.app.sample.SampleSite;
import fr.chapeau.i18n.Language;
import fr.chapeau.problem.Outcome;
import fr.chapeau.settings.TextSize;
import fr.chapeau.settings.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Choosing a picture of the site in a real window, with pictures of what is seen.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class PictureJobTest {
    private static final int MANY = 2000;

    private static final String PLAN =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80">
              <defs>
                <linearGradient id="mer" x2="0" y2="1">
                  <stop stop-color="#7ec8e3"/><stop offset="1" stop-color="#0a4d8c"/>
                </linearGradient>
              </defs>
              <rect width="120" height="80" fill="url(#mer)"/>
              <path d="M0 60 Q30 40 60 60 T120 60 V80 H0 Z" fill="#e8d8a0"/>
              <path d="M20 20 L60 34 L100 18" stroke="#fff" stroke-dasharray="4 3" fill="none"/>
              <circle cx="60" cy="34" r="5" fill="#c0392b"/>
              <text x="60" y="74" font-family="sans-serif" font-size="9" text-anchor="middle">Le port</text>
            </svg>
            """;

    @TempDir private Path folder;
    private RealWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = RealWindow.start(stage, folder.resolve("home"));
    }

    @AfterEach
    void end() throws Exception {
        window.end();
    }

    @Test
    void aPictureIsFoundAmongManyAndChosenByTheKeyboard(FxRobot robot) throws Exception {
        look(robot, Language.FRENCH, Theme.LIGHT, TextSize.PERCENT_100);
        Path site = folder.resolve("site");
        assertThat(new SampleSite().writeInto(site)).isInstanceOf(Outcome.Done.class);
        robot.interact(() -> window.composition().open(site));
        RealWindow.until(() -> window.shows("au salon des métiers de la mer"));
        window.open(robot, "Le guichet numérique des pêcheurs");
        picker(robot);
        window.picture("fr-clair-image");
        robot.push(KeyCode.ESCAPE);
        manyPictures(site.resolve("uploads"));
        picker(robot);
        window.picture("fr-clair-images");
        look(robot, Language.ENGLISH, Theme.DARK, TextSize.PERCENT_100);
        picker(robot);
        robot.push(KeyCode.DOWN);
        window.picture("en-dark-images");
        look(robot, Language.FRENCH, Theme.DARK, TextSize.PERCENT_200);
        // One pane at a time: the sheet.
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        picker(robot);
        window.picture("fr-sombre-images-200");

        robot.write("phare").push(KeyCode.ENTER);

        RealWindow.until(() -> !shown(robot, "#file-picker"));
        RealWindow.until(() -> window.fieldHolds("/uploads/phare-au-couchant.jpg"));
        window.picture("fr-sombre-image-choisie-200");
    }

    @Test
    void drawingsAndWebpAreSeenInTheSheetThePickerTheCardAndThePreview(FxRobot robot)
            throws Exception {
        look(robot, Language.FRENCH, Theme.LIGHT, TextSize.PERCENT_100);
        Path site = folder.resolve("site");
        assertThat(new SampleSite().writeInto(site)).isInstanceOf(Outcome.Done.class);
        Path uploads = site.resolve("uploads");
        Files.writeString(uploads.resolve("plan-du-port.svg"), PLAN);
        Files.write(uploads.resolve("pavillon.webp"), MadePictures.webp());
        Files.write(uploads.resolve("pavillon.avif"), MadePictures.avif());
        Path post = site.resolve("_actualites/le-guichet-des-pecheurs-ouvre-ses-portes.markdown");
        String text =
                Files.readString(post)
                        .replaceFirst("image: \\S+", "image: /uploads/plan-du-port.svg");
        Files.writeString(
                post,
                text + "\n![](/uploads/pavillon.webp)\n\n![Le plan](/uploads/plan-du-port.svg)\n");
        robot.interact(() -> window.composition().open(site));
        RealWindow.until(() -> window.shows("au salon des métiers de la mer"));
        window.open(robot, "Le guichet numérique des pêcheurs");
        RealWindow.until(() -> shown(robot, ".form-picture"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        RealWindow.until(() -> window.shows("Écrire l’alternative"));
        RealWindow.until(() -> {
            robot.lookup(".checks-list .button").queryAllAs(Button.class).stream()
                    .filter(button -> "Écrire l’alternative".equals(button.getText()))
                    .filter(button -> !shown(robot, "#alternative-card"))
                    .findFirst()
                    .ifPresent(Button::fire);
            return shown(robot, "#alternative-card");
        });
        window.part(".form-picture", "fr-clair-dessin-du-champ");
        window.picture("fr-clair-dessins");
        look(robot, Language.FRENCH, Theme.DARK, TextSize.PERCENT_100);
        window.picture("fr-sombre-dessins");
        robot.push(KeyCode.ESCAPE);
        bring(robot, ".web-view", KeyCode.DIGIT3);
        window.picture("fr-sombre-dessins-apercu");
        bring(robot, ".file-source", KeyCode.DIGIT1);

        picker(robot);

        window.picture("fr-sombre-dessins-choix");
        robot.write("pavillon.avif");
        RealWindow.until(() -> window.shows("image AVIF"));
        window.picture("fr-sombre-avif-choix");
    }

    /// Asks for a pane where it is not seen already: in a wide window all are.
    private static void bring(FxRobot robot, String selector, KeyCode key) throws Exception {
        if (!shown(robot, selector)) {
            robot.push(KeyCode.CONTROL, key);
        }
        RealWindow.until(() -> shown(robot, selector));
    }

    private void picker(FxRobot robot) throws Exception {
        RealWindow.until(() -> shown(robot, ".file-source"));
        robot.interact(() -> ((Button) robot.lookup(".file-source").query()).fire());
        RealWindow.until(() -> shown(robot, ".file-tile:selected"));
        // Until no tile that is seen waits for its picture: its size in pixels comes with it.
        RealWindow.until(() ->
                robot.lookup(".file-facts").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .allMatch(facts -> facts.isEmpty() || facts.contains("×")));
    }

    private static boolean shown(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static void manyPictures(Path uploads) throws IOException {
        for (int i = 0; i < MANY; i++) {
            int width = 120 + i % 7 * 30;
            int height = 90 + i % 5 * 40;
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D paint = image.createGraphics();
            paint.setColor(Color.getHSBColor(i / 97f, 0.5f, 0.8f));
            paint.fillRect(0, 0, width, height);
            paint.dispose();
            Path folder = Files.createDirectories(uploads.resolve("lot-" + i % 3));
            ImageIO.write(image, "png", folder.resolve("photo-du-port-" + i + ".png").toFile());
        }
    }

    private void look(FxRobot robot, Language language, Theme theme, TextSize size) {
        robot.interact(() ->
                window.composition()
                        .preferences()
                        .update(now ->
                                now.withLanguage(language).withTheme(theme).withTextSize(size)));
    }
}
