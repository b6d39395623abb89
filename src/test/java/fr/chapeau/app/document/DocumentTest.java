package fr.chapeau.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.chapeau.app.document.Change.Kind;
import fr.chapeau.app.document.Origin.Body;
import fr.chapeau.app.document.Origin.Field;
import fr.chapeau.app.document.Origin.FromDisk;
import fr.chapeau.text.FileText;
import fr.chapeau.text.LineEnding;
import fr.chapeau.text.RandomText;
import fr.chapeau.text.Rope;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static final Body BODY = new Body();
    private static final Field TITLE = new Field("title");

    private final ManualClock clock = new ManualClock();

    private Document document(String text) {
        return Document.of(Path.of("article.md"), new FileText(text, false), clock);
    }

    private static void type(Document document, int at, String keys, Origin origin) {
        int offset = at;
        for (String key : keys.codePoints().mapToObj(Character::toString).toList()) {
            document.apply(TextEdits.of(TextEdit.insert(offset, key)), origin);
            offset += key.equals("\n") ? document.lineEnding().characters().length() : key.length();
        }
    }

    /// What each press of *Undo* gives, to the end.
    private static List<String> undone(Document document) {
        List<String> texts = new ArrayList<>();
        while (document.canUndo()) {
            document.undo();
            texts.add(document.text().toString());
        }
        return texts;
    }

    @Test
    void undoesTypingWordByWord() {
        Document document = document("");

        type(document, 0, "un deux  trois", BODY);

        assertThat(undone(document)).containsExactly("un deux  ", "un ", "");
    }

    @Test
    void undoesTypingLineByLine() {
        Document document = document("");

        type(document, 0, "un\n\ndeux", BODY);

        assertThat(undone(document)).containsExactly("un\n\n", "un\n", "");
    }

    @Test
    void countsACharacterOfTwoUnitsAsOneKey() {
        Document document = document("");

        type(document, 0, "a😀b", BODY);

        assertThat(undone(document)).containsExactly("");
    }

    @Test
    void aPauseEndsARun() {
        Document document = document("");

        type(document, 0, "ab", BODY);
        clock.pass(Duration.ofSeconds(3));
        type(document, 2, "cd", BODY);

        assertThat(undone(document)).containsExactly("ab", "");
    }

    @Test
    void anotherPlaceEndsARun() {
        Document document = document("--");

        type(document, 1, "ab", BODY);
        type(document, 0, "c", BODY);

        assertThat(undone(document)).containsExactly("-ab-", "--");
    }

    @Test
    void neverMergesFormAndBody() {
        Document document = document("");

        type(document, 0, "a", TITLE);
        type(document, 1, "b", BODY);
        type(document, 2, "c", new Field("chapeau"));

        assertThat(document.nextUndo()).contains(new Field("chapeau"));
        assertThat(undone(document)).containsExactly("ab", "a", "");
        assertThat(document.nextRedo()).contains(TITLE);
    }

    @Test
    void mergesWhatAFieldTypesEvenIfItGivesTheWholeValueEachTime() {
        Document document = document("title: \n");

        for (String value : List.of("B", "Bo", "Bon")) {
            Span old = new Span(7, document.text().length() - 1);
            document.apply(TextEdits.of(TextEdit.replace(old, value)), TITLE);
        }

        assertThat(undone(document)).containsExactly("title: \n");
    }

    @Test
    void undoesDeletedCharactersTogether() {
        Document document = document("abcdef");

        document.apply(TextEdits.of(TextEdit.delete(new Span(3, 4))), BODY);
        document.apply(TextEdits.of(TextEdit.delete(new Span(2, 3))), BODY);
        document.apply(TextEdits.of(TextEdit.delete(new Span(2, 3))), BODY);

        assertThat(document.text().toString()).isEqualTo("abf");
        assertThat(undone(document)).containsExactly("abcdef");
    }

    @Test
    void undoesTypingOverASelectionInOneStep() {
        Document document = document("un deux trois");

        document.apply(TextEdits.of(TextEdit.replace(new Span(3, 7), "2")), BODY);
        type(document, 4, "a", BODY);

        assertThat(undone(document)).containsExactly("un deux trois");
    }

    @Test
    void undoesACommandOnItsOwn() {
        Document document = document("");

        type(document, 0, "mot", BODY);
        document.apply(TextEdits.of(TextEdit.insert(0, "**"), TextEdit.insert(3, "**")), BODY);
        type(document, 7, "x", BODY);
        document.endRun();
        type(document, 8, "y", BODY);

        assertThat(undone(document)).containsExactly("**mot**x", "**mot**", "mot", "");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void undoAndRedoLeadThroughTheSameTexts(long seed) {
        Random random = new Random(seed);
        Document document = document(RandomText.of(random, 300));
        StringBuilder area = new StringBuilder(LineEnding.LF.in(document.text().toString()));
        document.listen(change -> follow(change, area));
        Deque<String> states = new ArrayDeque<>();
        for (int i = 0; i < 300; i++) {
            randomEdit(random, document);
            if (random.nextInt(4) == 0) {
                document.endRun();
                states.push(document.text().toString());
            }
        }
        String end = document.text().toString();

        for (String state : states) {
            while (!document.text().toString().equals(state)) {
                assertThat(document.canUndo()).isTrue();
                document.undo();
            }
        }
        undone(document);
        assertThat(document.dirty()).isFalse();
        while (document.canRedo()) {
            document.redo();
        }

        assertThat(document.text().toString()).isEqualTo(end);
        assertThat(area.toString()).isEqualTo(LineEnding.LF.in(end));
    }

    private static void follow(Change change, StringBuilder area) {
        assertThat(change.before().apply(change.edits()).toString())
                .isEqualTo(change.after().toString());
        String now = change.areaEdits().apply(area.toString());
        area.replace(0, area.length(), now);
    }

    private static void randomEdit(Random random, Document document) {
        Span span = RandomText.span(random, document.text().length(), 3);
        String by = RandomText.of(random, random.nextInt(3));
        Origin origin = random.nextInt(10) == 0 ? TITLE : BODY;
        document.apply(TextEdits.of(TextEdit.replace(span, by)), origin);
    }

    @Test
    void isCleanWhereTheTextIsTheSavedOne() {
        Document document = document("abc");

        type(document, 3, "d", BODY);
        assertThat(document.dirty()).isTrue();
        document.undo();
        assertThat(document.dirty()).isFalse();
        document.redo();
        assertThat(document.dirty()).isTrue();
        document.apply(TextEdits.of(TextEdit.delete(new Span(3, 4))), BODY);

        assertThat(document.dirty()).isFalse();
    }

    @Test
    void undoStopsAtTheSavedText() {
        Document document = document("");
        type(document, 0, "ab", BODY);

        SaveRequest save = document.toSave();
        type(document, 2, "c", BODY);
        document.saved(save.snapshot());

        assertThat(document.dirty()).isTrue();
        document.undo();
        assertThat(document.text().toString()).isEqualTo("ab");
        assertThat(document.dirty()).isFalse();
        document.undo();
        assertThat(document.dirty()).isTrue();
    }

    @Test
    void aFileThatIsNotThereYetIsUnsaved() {
        Document document = Document.ofNewFile(Path.of("neuf.md"), clock);

        assertThat(document.dirty()).isTrue();
        document.saved(document.snapshot());

        assertThat(document.dirty()).isFalse();
    }

    @Test
    void givesNewLinesTheFilesOwnLineEnd() {
        Document document = document("a\r\nb\r\n");

        document.apply(TextEdits.of(TextEdit.insert(1, "\nx\ry\r\nz")), BODY);

        assertThat(document.text().toString()).isEqualTo("a\r\nx\r\ny\r\nz\r\nb\r\n");
    }

    @Test
    void leavesTheLineEndsThatAnEditDoesNotTouch() {
        Document document = document("a: 1\nb: 2\r\nc: 3\r\n");

        document.apply(TextEdits.of(TextEdit.replace(new Span(0, 14), "a: 1\nb: 4\r\nc: ")), TITLE);

        assertThat(document.text().toString()).isEqualTo("a: 1\nb: 4\r\nc: 3\r\n");
    }

    @Test
    void doesNothingWhereNothingChanges() {
        Document document = document("a\r\nb");
        List<Change> changes = new ArrayList<>();
        document.listen(changes::add);

        document.apply(TextEdits.of(TextEdit.replace(new Span(0, 4), "a\nb")), BODY);
        document.apply(TextEdits.NONE, BODY);
        document.undo();
        document.redo();

        assertThat(changes).isEmpty();
        assertThat(document.snapshot().revision()).isZero();
    }

    @Test
    void tellsWhatReallyChanged() {
        Document document = document("title: Bon\n");
        List<Change> changes = new ArrayList<>();
        Subscription subscription = document.listen(changes::add);

        document.apply(TextEdits.of(TextEdit.replace(new Span(7, 10), "Bonjour")), TITLE);
        document.undo();
        subscription.close();
        document.redo();

        assertThat(changes).extracting(Change::kind).containsExactly(Kind.EDIT, Kind.UNDO);
        assertThat(changes).extracting(Change::revision).containsExactly(1L, 2L);
        assertThat(changes.getFirst().edits()).isEqualTo(TextEdits.of(TextEdit.insert(10, "jour")));
        assertThat(changes.getLast().edits())
                .isEqualTo(TextEdits.of(TextEdit.delete(new Span(10, 14))));
    }

    @Test
    void takesTheFilesNewContentAsAStepThatCanBeUndone() {
        Document document = document("a\nb\n");
        type(document, 1, "mine", BODY);

        document.reload(new FileText("a\r\ntheirs\r\n", true));

        assertThat(document.dirty()).isFalse();
        assertThat(document.lineEnding()).isEqualTo(LineEnding.CRLF);
        assertThat(document.disk().bom()).isTrue();
        assertThat(document.nextUndo()).contains(new FromDisk());
        assertThat(undone(document)).containsExactly("amine\nb\n", "a\nb\n");
        assertThat(document.dirty()).isTrue();
    }

    @Test
    void aListenerMayNotChangeTheDocument() {
        Document document = document("a");
        document.listen(change -> document.undo());

        assertThatThrownBy(() -> type(document, 0, "b", BODY))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void snapshotsStayAsTheyAre() {
        Document document = document("a");
        Snapshot snapshot = document.snapshot();

        type(document, 1, "b", BODY);

        assertThat(snapshot.text().toString()).isEqualTo("a");
        assertThat(snapshot.text()).isInstanceOf(Rope.class);
        assertThat(document.snapshot().revision()).isGreaterThan(snapshot.revision());
    }
}
