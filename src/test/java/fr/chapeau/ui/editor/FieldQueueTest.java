package fr.chapeau.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.app.document.Document;
import fr.chapeau.app.document.Origin;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.KeyOrder;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.FileText;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.HeldBackground;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldQueueTest {
    private static final String TEXT = "---\ntitle: Un\ntags:\n- a\n---\n\nLe corps.\n";

    private final HeldBackground background = new HeldBackground();
    private final List<Outcome<TextEdits>> failed = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Document document =
            Document.of(
                    Path.of("article.md"),
                    FileText.decode(TEXT.getBytes(StandardCharsets.UTF_8)).orElseThrow(),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final FieldQueue queue =
            new FieldQueue(
                    document,
                    background,
                    () -> KeyOrder.of("title", "date", "tags"),
                    failed::add,
                    () -> told.add("settled"));

    @Test
    void ofTheLettersTypedIntoOneFieldTheNewestTextCounts() {
        queue.add(title("D"));
        queue.add(title("De"));
        queue.add(title("Deux"));

        assertThat(background.waiting()).isEqualTo(1);
        background.releaseNext();
        background.releaseNext();

        assertThat(background.waiting()).isZero();
        assertThat(document.text()).hasToString(TEXT.replace("Un", "Deux"));
    }

    @Test
    void changesOfAListAreAllMadeInTheirOrder() {
        queue.add(tag(1, "b"));
        queue.add(tag(2, "c"));
        release();

        assertThat(document.text()).hasToString(TEXT.replace("- a\n", "- a\n- b\n- c\n"));
    }

    @Test
    void aNewFieldComesWhereTheCollectionHasIt() {
        queue.add(
                new FieldChange.Set(FieldPath.of("date"), new FieldValue.Timestamp("2026-03-02")));
        release();

        assertThat(document.text())
                .hasToString(TEXT.replace("title: Un\n", "title: Un\ndate: 2026-03-02\n"));
    }

    @Test
    void whatWasTypedMeanwhileStaysAndTheChangeIsWorkedOutAgain() {
        queue.add(title("Deux"));
        document.apply(TextEdits.of(TextEdit.insert(4, "# vu\n")), new Origin.Body());
        release();

        assertThat(document.text()).hasToString(TEXT.replace("title: Un", "# vu\ntitle: Deux"));
    }

    @Test
    void whatWaitsForTheFieldsRunsOnceTheyAreDone() {
        queue.whenSettled(() -> told.add("at once"));
        queue.add(title("Deux"));
        queue.whenSettled(() -> told.add("later"));
        assertThat(told).containsExactly("at once");
        assertThat(queue.isPending()).isTrue();

        release();

        assertThat(told).containsExactly("at once", "settled", "later");
        assertThat(queue.isPending()).isFalse();
    }

    @Test
    void aChangeThatCannotBeMadeIsToldAndTheNextOneIsMade() {
        queue.add(new FieldChange.Remove(FieldPath.of("tags"), 7));
        queue.add(title("Deux"));
        release();

        assertThat(failed).hasSize(1);
        assertThat(document.text()).hasToString(TEXT.replace("Un", "Deux"));
    }

    private static FieldChange title(String text) {
        return new FieldChange.Set(FieldPath.of("title"), new FieldValue.Text(text));
    }

    private static FieldChange tag(int at, String word) {
        return new FieldChange.Insert(FieldPath.of("tags"), at, new FieldValue.Text(word));
    }

    private void release() {
        while (background.waiting() > 0) {
            background.releaseNext();
        }
    }
}
