package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.sample.SampleSite;
import fr.chapeau.i18n.Language;
import fr.chapeau.settings.TextSize;
import fr.chapeau.settings.Theme;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Each screen in both languages and themes, with pictures; and no English word in the French
/// interface.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class GalleryTest {
    private static final List<String> FEATURES =
            List.of(
                    "window", "form", "checks", "commit", "library", "welcome", "posts", "text",
                    "kit", "adjust", "audit");

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
    void everyScreenInBothLanguagesAndThemes(FxRobot robot) throws Exception {
        look(robot, Language.FRENCH, Theme.LIGHT);
        window.picture("fr-clair-accueil");
        Path site = folder.resolve("site");
        assertThat(new SampleSite().writeInto(site))
                .isInstanceOf(fr.chapeau.problem.Outcome.Done.class);
        breakHeader(site);
        robot.interact(() -> window.composition().open(site));
        RealWindow.until(() -> window.shows("au salon des métiers de la mer"));

        window.open(robot, "Le guichet numérique des pêcheurs");
        onlyFrench();
        window.picture("fr-clair-article");
        robot.clickOn("#checks-toggle");
        RealWindow.until(() -> window.shows("Une erreur") || window.shows("erreurs"));
        window.picture("fr-clair-controles");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.picture("fr-clair-apercu");
        robot.interact(() ->
                window.composition().preferences().update(now -> now.withChoice("panes", "")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("texte");
        RealWindow.until(() -> window.shows("Réduire le texte"));
        onlyFrench();
        window.picture("fr-clair-commandes");
        robot.push(KeyCode.ESCAPE);

        audit(robot);
        settingsAndMenu(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.open(robot, "au salon des métiers de la mer");
        robot.clickOn("#commit");
        RealWindow.until(() -> window.shows("erreurs nouvelles empêchent"));
        onlyFrench();
        window.picture("fr-sombre-valider");
        robot.push(KeyCode.ESCAPE);
        window.open(robot, "Trois antennes font peau neuve");
        RealWindow.until(() -> window.shows("L’en-tête ne se lit pas"));
        window.picture("fr-sombre-en-tete");

        look(robot, Language.ENGLISH, Theme.DARK);
        RealWindow.until(() -> window.shows("The front matter cannot be read"));
        window.open(robot, "Le guichet numérique des pêcheurs");
        window.picture("en-dark-article");
        look(robot, Language.ENGLISH, Theme.LIGHT);
        robot.interact(() ->
                window.composition()
                        .preferences()
                        .update(now -> now.withTextSize(TextSize.PERCENT_200)));
        window.picture("en-light-200");
        settingsAndLeavingInLargeText(robot);
    }

    @Test
    void theSheetWithEachKindOfField(FxRobot robot) throws Exception {
        look(robot, Language.FRENCH, Theme.LIGHT);
        Path site = FieldSite.writeInto(folder.resolve("champs"));
        robot.interact(() -> window.composition().open(site));
        RealWindow.until(() -> window.shows("Nuit des marées"));
        window.open(robot, "Nuit des marées");
        RealWindow.until(() -> window.shows("Accroche"));
        onlyFrench();
        window.picture("fr-clair-fiche-fenetre");
        window.part(".form", "fr-clair-fiche");
        look(robot, Language.FRENCH, Theme.DARK);
        RealWindow.until(() -> window.shows("Accroche"));
        window.part(".form", "fr-sombre-fiche");
        window.open(robot, "Un nouveau bac");
        RealWindow.until(() -> window.shows("Contact presse"));
        window.part(".form", "fr-sombre-fiche-communique");
        look(robot, Language.ENGLISH, Theme.LIGHT);
        window.open(robot, "Nuit des marées");
        RealWindow.until(
                () -> window.shows("Standfirst") && window.fieldHolds("marees@exemple.fr"));
        WaitForAsyncUtils.waitForFxEvents();
        window.part(".form", "en-light-sheet");
    }

    /// Leads to a place and back to where it was left.
    private void audit(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        RealWindow.until(
                () -> robot.lookup(".audit-groups .table-row-cell:filled").tryQuery().isPresent());
        onlyFrench();
        window.picture("fr-clair-bilan");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER).push(KeyCode.ENTER);
        RealWindow.until(() -> robot.lookup("#place-articles:selected").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        RealWindow.until(() -> robot.lookup(".audit-list").query().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        RealWindow.until(
                () -> robot.lookup("#fixing-groups .list-cell:filled").tryQuery().isPresent());
        onlyFrench();
        window.picture("fr-clair-corriger-partout");
        robot.interact(() -> robot.lookup("#fixing-cancel").queryButton().fire());
        RealWindow.until(() -> robot.lookup("#fixing-card").tryQuery().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    }

    private void settingsAndMenu(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        RealWindow.until(() -> window.shows("Taille du texte"));
        onlyFrench();
        window.picture("fr-clair-reglages");
        look(robot, Language.FRENCH, Theme.DARK);
        window.picture("fr-sombre-reglages");
        robot.clickOn("Affichage");
        RealWindow.until(() -> robot.lookup("Thème sombre").tryQuery().isPresent());
        window.screen("fr-sombre-menu");
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    }

    private void settingsAndLeavingInLargeText(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        window.picture("en-light-200-settings");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        robot.write("Typed and not saved.");
        RealWindow.until(() -> window.shows("Not saved"));
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        RealWindow.until(() -> window.shows("Save before closing?"));
        window.picture("en-light-200-leave");
        robot.push(KeyCode.ESCAPE);
    }

    private static void breakHeader(Path site) throws IOException {
        Path file;
        try (var files = Files.walk(site)) {
            file =
                    files.filter(one ->
                                    one.toString().endsWith(".md")
                                            || one.toString().endsWith(".markdown"))
                            .filter(GalleryTest::isAboutAntennas)
                            .findFirst()
                            .orElseThrow();
        }
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replaceFirst(
                        "\ntitle: .*", "\ntitle: Trois antennes font peau neuve\ntags: [[a"));
    }

    private static boolean isAboutAntennas(Path file) {
        try {
            return Files.readString(file).contains("Trois antennes font peau neuve");
        } catch (IOException e) {
            return false;
        }
    }

    private void look(FxRobot robot, Language language, Theme theme) {
        robot.interact(() ->
                window.composition()
                        .preferences()
                        .update(now -> now.withLanguage(language).withTheme(theme)));
    }

    /// What English bundles say and French ones do not is not to be read anywhere.
    private void onlyFrench() throws Exception {
        Set<String> english = new HashSet<>();
        for (String feature : FEATURES) {
            Properties here = bundle(feature, "en");
            Properties french = bundle(feature, "fr");
            here.forEach((key, text) -> english.add(text.toString()));
            french.values().forEach(text -> english.remove(text.toString()));
        }
        RealWindow.until(() -> window.allWords().stream().noneMatch(english::contains));
    }

    private static Properties bundle(String feature, String language) throws IOException {
        Properties properties = new Properties();
        String name = "/fr/chapeau/ui/" + feature + "/messages_" + language + ".properties";
        try (var in = GalleryTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
