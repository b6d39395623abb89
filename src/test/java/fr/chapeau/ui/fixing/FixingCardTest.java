package fr.chapeau.ui.fixing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.fixing.FixChoice;
import fr.chapeau.app.fixing.FixPlanning;
import fr.chapeau.app.fixing.FixTarget;
import fr.chapeau.app.fixing.FixTarget.OpenText;
import fr.chapeau.app.fixing.FixWriting;
import fr.chapeau.app.fixing.FixingSite;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Rope;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FixingCardTest {
    private static final String HEAD = "---\r\ntitle: Le port\r\nlang: fr\r\n---\r\n\r\n";
    private static final String WRONG = HEAD + "La mer : ici.\r\n\r\nLa 2ème fois !\r\n";
    private static final String RIGHT = HEAD + "La mer\u00a0: ici.\r\n\r\nLa 2e fois\u00a0!\r\n";

    @TempDir private Path folder;
    private final StackPane holder = new StackPane();
    private final Lane lane = new Lane("fixing");
    private final Site port = new Site();
    private FixingSite site;
    private boolean closed;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(holder, 1200, 800));
        stage.show();
    }

    @BeforeEach
    void open() throws IOException {
        site = new FixingSite(folder);
    }

    @AfterEach
    void close() {
        lane.close();
    }

    @Test
    void writesWhatIsTickedAndNothingElseAndTakesItBackToTheByte(FxRobot robot) throws IOException {
        Path one = site.write("a.md", WRONG);
        Path other = site.write("b.md", WRONG);
        Path untouched = site.write("c.md", HEAD + "Rien.\r\n");
        show(robot, Optional.empty());
        assertThat(button(robot, "#fixing-put").getText())
                .isEqualTo("Corriger\u00a0: 6 changements dans 2 articles");

        // The second change of the first article.
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertThat(button(robot, "#fixing-put").getText())
                .isEqualTo("Corriger\u00a0: 5 changements dans 2 articles");
        fire(robot, "#fixing-put");

        assertThat(one).hasBinaryContent(bytes(RIGHT.replace("2e fois", "2ème fois")));
        assertThat(other).hasBinaryContent(bytes(RIGHT));
        assertThat(untouched).hasBinaryContent(bytes(HEAD + "Rien.\r\n"));
        assertThat(port.told).isEqualTo(1);
        assertThat(said(robot))
                .contains(
                        "5 changements sont faits dans 2 articles. Validez-les quand vous les avez"
                                + " relus.");

        fire(robot, "#fixing-take-back");

        assertThat(one).hasBinaryContent(bytes(WRONG));
        assertThat(other).hasBinaryContent(bytes(WRONG));
        assertThat(said(robot)).contains("2 articles ont repris leur texte d’avant.");
        assertThat(button(robot, "#fixing-take-back").isVisible()).isFalse();
    }

    @Test
    void aGroupIsTickedAsAWholeAndShowsWhenOnlyAPartOfItIs(FxRobot robot) throws IOException {
        site.write("a.md", WRONG);
        site.write("b.md", WRONG);
        show(robot, Optional.empty());

        robot.push(KeyCode.SPACE);
        assertThat(cells(robot, "#fixing-groups"))
                .containsExactly("a.md, 0 sur 3, écarté", "b.md, 3 changements, retenu");
        assertThat(robot.lookup("#fixing-all").queryAs(CheckBox.class).isIndeterminate()).isTrue();
        robot.push(KeyCode.ENTER).push(KeyCode.SPACE);
        assertThat(cells(robot, "#fixing-groups")).contains("a.md, 1 sur 3, en partie retenu");

        fire(robot, "#fixing-by-kind");
        assertThat(cells(robot, "#fixing-groups"))
                .containsExactly(
                        "Espace insécable, 3 sur 4, en partie retenu",
                        "Ordinaux, 1 sur 2, en partie retenu");
        fire(robot, "#fixing-all");
        assertThat(button(robot, "#fixing-put").getText()).contains("6 changements");
        fire(robot, "#fixing-all");
        assertThat(button(robot, "#fixing-put").isDisabled()).isTrue();
    }

    @Test
    void eachChangeReadsItsLineAloudWithWordsForWhatNobodySees(FxRobot robot) throws IOException {
        site.write("a.md", HEAD + "La mer : ici.\r\n");
        show(robot, Optional.empty());

        assertThat(cells(robot, "#fixing-changes"))
                .containsExactly(
                        "Espace insécable, ligne 6, retenu. Avant La mer[espace]: ici., Après La"
                                + " mer[espace insécable]: ici.");
        assertThat(said(robot)).contains("␣", "·");
    }

    @Test
    void looksForOneKindWhereOneIsMeant(FxRobot robot) throws IOException {
        site.write("a.md", WRONG);
        show(robot, Optional.of("typo-ordinal"));
        assertThat(button(robot, "#fixing-put").getText())
                .isEqualTo("Corriger\u00a0: un changement dans un article");

        robot.interact(() -> {
            ComboBox<FixChoice> what = robot.lookup("#fixing-what").queryComboBox();
            what.setValue(new FixChoice.Typography());
        });

        assertThat(button(robot, "#fixing-put").getText()).contains("3 changements");
    }

    @Test
    void anOpenArticleIsChangedOnTheScreenAndItsUnsavedTextStaysThere(FxRobot robot)
            throws IOException {
        Path file = site.write("a.md", WRONG);
        Path saved = site.write("b.md", WRONG);
        port.open("a.md", WRONG + "Non enregistré.\r\n", true);
        port.open("b.md", WRONG, false);
        show(robot, Optional.empty());

        fire(robot, "#fixing-put");

        assertThat(port.texts.get("a.md")).isEqualTo(RIGHT + "Non enregistré.\r\n");
        assertThat(file).hasBinaryContent(bytes(WRONG));
        assertThat(saved).hasBinaryContent(bytes(RIGHT));
        assertThat(said(robot))
                .anyMatch(words -> words.startsWith("Un article ouvert n’est pas enregistré"));

        fire(robot, "#fixing-take-back");

        assertThat(port.texts.get("a.md")).isEqualTo(WRONG + "Non enregistré.\r\n");
        assertThat(saved).hasBinaryContent(bytes(WRONG));
    }

    @Test
    void whatChangedMeanwhileStaysAndIsNamedWithTheReason(FxRobot robot) throws IOException {
        Path file = site.write("a.md", WRONG);
        site.write("b.md", WRONG);
        show(robot, Optional.empty());
        Files.writeString(file, "theirs");

        fire(robot, "#fixing-put");

        assertThat(file).hasContent("theirs");
        assertThat(said(robot)).contains("Un article est resté tel quel");
        assertThat(cells(robot, "#fixing-left"))
                .containsExactly(
                        "a.md, L’article a changé depuis que les corrections ont été cherchées."
                                + " Cherchez-les de nouveau.");
    }

    @Test
    void aChangeOfAnEarlierTimeCanStillBeTakenBack(FxRobot robot) throws IOException {
        Path file = site.write("a.md", WRONG);
        show(robot, Optional.empty());
        fire(robot, "#fixing-put");
        show(robot, Optional.empty());
        assertThat(said(robot)).contains("Rien à corriger");

        fire(robot, "#fixing-earlier");
        fire(robot, "#fixing-take-back");

        assertThat(file).hasBinaryContent(bytes(WRONG));
        show(robot, Optional.empty());
        assertThat(button(robot, "#fixing-earlier").isVisible()).isFalse();
    }

    @Test
    void manyChangesCostOnlyTheCellsThatAreSeen(FxRobot robot) throws IOException {
        String paragraph = "La mer : ici, la 2ème fois !\r\n\r\n".repeat(500);
        for (int i = 0; i < 8; i++) {
            site.write(i + ".md", HEAD + paragraph);
        }
        show(robot, Optional.empty());
        assertThat(button(robot, "#fixing-put").getText().replaceAll("\\D", ""))
                .isEqualTo("120008");

        fire(robot, "#fixing-by-kind");

        ListView<?> changes = robot.lookup("#fixing-changes").queryListView();
        assertThat(changes.getItems()).hasSize(8000);
        assertThat(changes.lookupAll(".list-cell")).hasSizeLessThan(60);
    }

    @Test
    void escapeLeavesEverythingAsItIs(FxRobot robot) throws IOException {
        Path file = site.write("a.md", WRONG);
        show(robot, Optional.empty());

        fire(robot, "#fixing-cancel");

        assertThat(closed).isTrue();
        assertThat(file).hasBinaryContent(bytes(WRONG));
    }

    @Test
    void everyControlHasAName(FxRobot robot) throws IOException {
        site.write("a.md", WRONG);
        show(robot, Optional.empty());

        Set<Node> controls =
                robot.lookup((Node node) -> node.isFocusTraversable() && isSeen(node)).queryAll();

        assertThat(controls).hasSizeGreaterThan(6).allMatch(FixingCardTest::isNamed);
    }

    private static boolean isNamed(Node node) {
        return node.getAccessibleText() != null
                || (node instanceof Labeled named && !named.getText().isBlank());
    }

    private void show(FxRobot robot, Optional<String> rule) {
        robot.interact(() -> {
            FixingModel model = new FixingModel(new SameThreadBackground(), lane, port);
            FixingCard card =
                    new FixingCard(
                            new Texts(Language.FRENCH),
                            model,
                            rule,
                            List.of(new FixScope("Tous", () -> port::targets)),
                            ZoneId.of("Europe/Paris"),
                            () -> closed = true);
            holder.getChildren().setAll(card.root());
            holder.applyCss();
            holder.layout();
            card.first().requestFocus();
        });
        robot.interact(() -> {});
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> button(robot, id).fire());
        robot.interact(() -> {});
    }

    private static ButtonBase button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ButtonBase.class);
    }

    private static List<String> cells(FxRobot robot, String list) {
        return robot.lookup(list).queryListView().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty())
                .map(Node::getAccessibleText)
                .sorted()
                .toList();
    }

    private static List<String> said(FxRobot robot) {
        return robot
                .lookup((Labeled label) -> label.getText() != null && isSeen(label))
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private static boolean isSeen(Node node) {
        return node == null || (node.isVisible() && isSeen(node.getParent()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The folder, with some of its articles open.
    private final class Site implements FixingPort, OpenTexts {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, Boolean> unsaved = new HashMap<>();
        private final Map<String, Long> revisions = new HashMap<>();
        private int told;

        void open(String name, String text, boolean isUnsaved) {
            texts.put(name, text);
            unsaved.put(name, isUnsaved);
        }

        List<FixTarget> targets() {
            try {
                return site.targets().stream()
                        .map(closed ->
                                new FixTarget(
                                        closed.post(),
                                        closed.title(),
                                        text(closed.post().path()).orElse(null)))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FixPlanning planning() {
            return site.planning();
        }

        @Override
        public FixWriting writing() {
            return site.writing(FaultPoints.NONE);
        }

        @Override
        public OpenTexts open() {
            return this;
        }

        @Override
        public FixTarget target(Path path) {
            return targets().stream()
                    .filter(target -> target.post().path().equals(path))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void changed() {
            told++;
        }

        @Override
        public Optional<OpenText> text(Path path) {
            String name = path.toString();
            return Optional.ofNullable(texts.get(name))
                    .map(text ->
                            new OpenText(
                                    Rope.of(text),
                                    false,
                                    revisions.getOrDefault(name, 0L),
                                    unsaved.getOrDefault(name, false)));
        }

        @Override
        public void change(
                Path path, TextEdits edits, long revision, boolean save, Consumer<Change> then) {
            String name = path.toString();
            if (revisions.getOrDefault(name, 0L) != revision) {
                then.accept(Change.REFUSED);
                return;
            }
            String now = edits.apply(texts.getOrDefault(name, ""));
            texts.put(name, now);
            revisions.merge(name, 1L, Long::sum);
            if (!save) {
                then.accept(Change.MADE);
                return;
            }
            try {
                Files.write(site.root.resolve(path), new FileText(now, false).encode());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            then.accept(Change.SAVED);
        }
    }
}
