package fr.chapeau.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.article.Remark;
import fr.chapeau.app.dismissal.KeptDismissal;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.Theme;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.editor.MadeArticle;
import fr.chapeau.ui.kit.Looks;
import fr.chapeau.ui.kit.NoPause;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.Screenshots;
import fr.chapeau.ui.kit.SmallPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
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

/// Findings are set aside with a reason, and brought back.
@ExtendWith(ApplicationExtension.class)
class DismissedLinesTest {
    private static final String TEXT =
            """
            ---
            title: Un titre
            ---

            Le film XXX sort lundi.

            Avec XXX postes.
            """;

    @TempDir private Path folder;
    private MadeArticle article;
    private MadeDismissals kept;
    private ChecksPane checks;
    private Looks looks;

    @Start
    void start(Stage stage) {
        article = new MadeArticle(folder, TEXT, new SameThreadBackground(), NoPause::new);
        kept = new MadeDismissals(article, folder);
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

    private static ListView<CheckLine> list(FxRobot robot) {
        return robot.lookup(".checks-list").queryListView();
    }

    private List<Remark> remarks() {
        return article.model().checkedProperty().get().remarks().all();
    }

    /// Selects the first finding and asks to set it aside.
    private void ask(FxRobot robot) {
        robot.interact(checks::focus);
        robot.push(KeyCode.DELETE);
    }

    private void dismiss(FxRobot robot) {
        ask(robot);
        robot.interact(() ->
                robot.lookup("#dismiss-reason")
                        .queryTextInputControl()
                        .setText("C’est le titre du film."));
        robot.push(KeyCode.ENTER);
        robot.interact(() -> {});
    }

    @Test
    void withTheKeyboardAloneAFindingIsSetAsideAndBroughtBack(FxRobot robot) throws IOException {
        ask(robot);
        assertThat(robot.lookup("#dismiss-reason").query().isFocused()).isTrue();
        assertThat(robot.lookup("#dismiss-apply").query().isDisabled()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(kept.kept()).isEmpty();
        robot.interact(() ->
                robot.lookup("#dismiss-reason")
                        .queryTextInputControl()
                        .setText("C’est le titre du film."));
        robot.interact(() -> Screenshots.save(checks.root().getScene(), "checks-dismiss"));
        robot.push(KeyCode.ENTER);
        robot.interact(() -> {});

        assertThat(robot.lookup("#dismiss-card").tryQuery()).isEmpty();
        assertThat(list(robot).isFocused()).isTrue();
        assertThat(remarks()).hasSize(1);
        assertThat(remarks().getFirst().key().nth()).isEqualTo(1);
        assertThat(list(robot).getItems()).last().isEqualTo(new CheckLine.AsideGroup(1, true));
        assertThat(Files.readString(kept.kept().getFirst().file()))
                .contains(
                        "reason: \"C’est le titre du film.\"\nby: \"Camille Martin\"\ndate: 2026-03-02\n");

        robot.push(KeyCode.END);
        robot.interact(() -> list(robot).getSelectionModel().selectLast());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        robot.interact(() -> Screenshots.save(checks.root().getScene(), "checks-dismissed"));
        assertThat(
                        robot.lookup(
                                        "ligne 5, écarté par Camille Martin le 2\u00a0mars\u00a02026\u00a0:"
                                                + " C’est le titre du film.")
                                .tryQuery())
                .isPresent();
        robot.push(KeyCode.SPACE);
        robot.interact(() -> {});

        assertThat(kept.kept()).isEmpty();
        assertThat(remarks()).hasSize(2);
        assertThat(list(robot).getItems()).hasSize(3);
    }

    @Test
    void escapeSetsNothingAside(FxRobot robot) {
        ask(robot);
        robot.interact(
                () -> robot.lookup("#dismiss-reason").queryTextInputControl().setText("non"));
        robot.push(KeyCode.ESCAPE);

        assertThat(kept.kept()).isEmpty();
        assertThat(robot.lookup("#dismiss-card").tryQuery()).isEmpty();
        assertThat(list(robot).isFocused()).isTrue();
    }

    @Test
    void aButtonOfTheLineDoesTheSame(FxRobot robot) {
        robot.clickOn("Écarter…");

        assertThat(robot.lookup("#dismiss-card").tryQuery()).isPresent();
    }

    @Test
    void whoHasNoNameIsNotNamed(FxRobot robot) {
        kept.forgetAuthor();
        dismiss(robot);
        robot.interact(() -> list(robot).getSelectionModel().selectLast());
        robot.push(KeyCode.ENTER);

        assertThat(
                        robot.lookup(
                                        "ligne 5, écarté le 2\u00a0mars\u00a02026\u00a0: C’est le titre"
                                                + " du film.")
                                .tryQuery())
                .isPresent();
    }

    @Test
    void whatIsNoLongerThereCanBeForgotten(FxRobot robot) {
        dismiss(robot);
        robot.interact(() -> article.replace("Le film XXX sort lundi.", "Le film sort."));
        robot.interact(() -> article.replace("Avec XXX postes.", "Avec dix postes."));
        robot.interact(() -> {});

        assertThat(list(robot).getItems()).containsExactly(new CheckLine.AsideGroup(1, true));
        robot.interact(() -> list(robot).getSelectionModel().selectLast());
        robot.push(KeyCode.ENTER);
        robot.interact(() -> Screenshots.save(checks.root().getScene(), "checks-stale"));
        robot.clickOn("Oublier");
        robot.interact(() -> {});

        assertThat(kept.kept()).isEmpty();
        assertThat(list(robot).getItems()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadIsSaid(FxRobot robot) throws IOException {
        dismiss(robot);
        KeptDismissal record = kept.kept().getFirst();
        Files.writeString(record.file(), "rule: [\n");
        robot.interact(() -> article.model().refresh());
        robot.interact(() -> {});

        assertThat(remarks()).hasSize(2);
        assertThat(robot.lookup(".checks-failures").queryLabeled().getText())
                .contains("n’écarte aucun défaut");
    }

    @Test
    void whyItCouldNotBeKeptIsSaidInTheCardAndTheReasonStays(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("site/.chapeau"), "un fichier");

        dismiss(robot);

        assertThat(robot.lookup("#dismiss-card .banner").tryQuery()).isPresent();
        assertThat(robot.lookup("#dismiss-reason").queryTextInputControl().getText())
                .isEqualTo("C’est le titre du film.");
        assertThat(remarks()).hasSize(2);
    }

    /// An article in which the reader stays at the front.
    private final class Port implements ChecksPort {
        @Override
        public int place() {
            return 0;
        }

        @Override
        public void open(Remark remark) {}

        @Override
        public void showPanel() {}

        @Override
        public boolean fix(TextEdits edits, String rule, long revision) {
            return article.model().fix(edits, rule, revision);
        }

        @Override
        public DismissalPort dismissals() {
            return kept;
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            return Subscription.EMPTY;
        }
    }
}
