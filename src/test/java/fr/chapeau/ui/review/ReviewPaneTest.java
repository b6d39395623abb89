package fr.chapeau.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.check.Finding;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.review.ChangeReader;
import fr.chapeau.review.PostVersion;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.kit.SmallPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReviewPaneTest {
    private static final String OLD = "---\ntitle: Le port\n---\n\nLe port est ouvert.\n";

    private final StackPane holder = new StackPane();
    private final Source source = new Source();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(holder, 1200, 700));
        stage.show();
    }

    private static ReviewedDraft draft(String name, String now, Finding... fresh) {
        ChangeReader reader = new ChangeReader(new Kramdown(), ImageAlternatives.builtIn());
        Path path = Path.of("_actualites", name + ".md");
        PostVersion before = new PostVersion(path, new FileText(OLD, false));
        PostVersion after = now.isEmpty() ? null : new PostVersion(path, new FileText(now, false));
        ChangedArticle article = new ChangedArticle(reader.read(before, after), List.of());
        return new ReviewedDraft(
                path, name, article, List.of(fresh), List.of(), now.isEmpty() ? 0 : 1);
    }

    private static Finding finding(Severity severity, String now, String words) {
        int at = now.indexOf(words);
        Message message = Message.of(ReviewUiMessage.NO_FRESH);
        return new Finding(
                "placeholder-xxx",
                severity,
                new Span(at, at + words.length()),
                message,
                message,
                null);
    }

    @Test
    void showsEachDraftWithWhatItBrings(FxRobot robot) {
        String now = OLD + "\nXXX\n";
        source.drafts =
                List.of(
                        draft("quai", OLD.replace("ouvert", "fermé")),
                        draft(
                                "port",
                                now,
                                finding(Severity.ERROR, now, "XXX"),
                                finding(Severity.ADVICE, now, "port")),
                        draft("gare", ""));
        show(robot);

        assertThat(spoken(robot))
                .containsExactly(
                        "quai, Modifié · Une minute de lecture, Aucun défaut nouveau trouvé",
                        "port, Modifié · Une minute de lecture, Une erreur nouvelle, Un autre"
                                + " défaut nouveau",
                        "gare, Supprimé, Article retiré du site");
        assertThat(said(robot, "#review-heading")).isEqualTo("quai");

        robot.push(KeyCode.DOWN);

        assertThat(said(robot, "#review-heading")).isEqualTo("port");
        assertThat(said(robot, "#review-show-fresh")).isEqualTo("Défauts nouveaux (2)");

        robot.push(KeyCode.DOWN);

        assertThat(robot.lookup("#review-open").query().isDisabled()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(source.opened).isEmpty();
    }

    @Test
    void leadsToAnArticleAndToAFinding(FxRobot robot) {
        String now = OLD + "\nXXX\n";
        Finding finding = finding(Severity.ERROR, now, "XXX");
        source.drafts = List.of(draft("port", now, finding));
        show(robot);

        robot.push(KeyCode.ENTER);
        robot.interact(robot.lookup("#review-show-fresh").queryAs(ButtonBase.class)::fire);
        robot.interact(() -> robot.lookup("#review-findings").query().requestFocus());
        robot.push(KeyCode.ENTER);

        assertThat(source.opened).containsExactly("port", "port placeholder-xxx");
        assertThat(texts(robot)).contains("Erreur · ligne 7");
    }

    @Test
    void keepsTheChosenDraftWhenTheyAreReadAgain(FxRobot robot) {
        source.drafts = List.of(draft("a", OLD + "b\n"), draft("b", OLD + "c\n"));
        show(robot);
        robot.push(KeyCode.DOWN);

        source.drafts = List.of(draft("b", OLD + "d\n"), draft("z", OLD + "e\n"));
        robot.interact(robot.lookup("#review-read").queryAs(ButtonBase.class)::fire);

        assertThat(said(robot, "#review-heading")).isEqualTo("b");
    }

    @Test
    void readsWhatIsNotPublished(FxRobot robot) {
        source.drafts = List.of(draft("a", OLD + "b\n"));
        source.base = "origin/main";
        show(robot);

        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<ReviewScope> scope =
                    (ComboBox<ReviewScope>) robot.lookup("#review-scope").queryAs(ComboBox.class);
            scope.setValue(ReviewScope.BRANCH);
        });

        assertThat(source.read).containsExactly(ReviewScope.DRAFTS, ReviewScope.BRANCH);
        assertThat(texts(robot)).anyMatch(text -> text.contains("(origin/main)"));
    }

    @Test
    void saysThatThereIsNothingOrWhyItCannotBeRead(FxRobot robot) {
        show(robot);
        assertThat(texts(robot)).contains("Rien à relire");

        source.why = Problem.of(ReviewUiMessage.FAILED);
        robot.interact(robot.lookup("#review-read").queryAs(ButtonBase.class)::fire);
        assertThat(texts(robot)).contains("Les brouillons n’ont pas pu être lus");
    }

    private void show(FxRobot robot) {
        Texts texts = new Texts(Language.FRENCH);
        robot.interact(() -> {
            ReviewModel model = new ReviewModel(new SameThreadBackground(), texts, source);
            ReviewPane pane = new ReviewPane(texts, model, source);
            holder.getChildren().setAll(pane.root());
            pane.focus();
        });
    }

    private static String said(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static List<String> spoken(FxRobot robot) {
        return robot
                .from(robot.lookup("#review-list").queryAs(ListView.class))
                .lookup(".list-cell")
                .queryAll()
                .stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .toList();
    }

    private static final class Source implements ReviewSource {
        private final List<String> opened = new ArrayList<>();
        private final List<ReviewScope> read = new ArrayList<>();
        private List<ReviewedDraft> drafts = List.of();
        private String base = "";
        private @Nullable Problem why;

        @Override
        public void read(ReviewScope scope, Consumer<Outcome<ReviewedDrafts>> then) {
            read.add(scope);
            then.accept(
                    why == null
                            ? Outcome.done(
                                    new ReviewedDrafts(
                                            drafts,
                                            scope == ReviewScope.BRANCH ? base : "",
                                            List.of()))
                            : Outcome.failed(why));
        }

        @Override
        public void open(ReviewedDraft draft, Optional<Finding> finding) {
            opened.add(draft.title() + finding.map(one -> " " + one.rule()).orElse(""));
        }

        @Override
        public Subscription picture(
                ReviewedDraft draft,
                String address,
                int width,
                int height,
                Consumer<SmallPicture> show) {
            return Subscription.EMPTY;
        }
    }
}
