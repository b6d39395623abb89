package fr.chapeau.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.HandPause;
import fr.chapeau.ui.kit.HeldBackground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleModelTest {
    private static final String TEXT = "---\ntitle: Un\n---\n\nLe corps.\n";
    private static final FieldPath TITLE = FieldPath.of("title");

    private final HeldBackground background = new HeldBackground();
    private final List<HandPause> pauses = new ArrayList<>();
    private MadeArticle article;
    private ArticleModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        article = new MadeArticle(folder, TEXT, background, this::pause);
        model = article.model();
    }

    @AfterEach
    void close() {
        article.close();
    }

    @Test
    void theStateOfAnOlderTextIsNeverShown() {
        article.replace("Le corps", "Un corps");
        article.replace("Un corps", "Notre corps");
        background.releaseNext();

        assertThat(model.stateProperty().get().frontMatter().text()).isEqualTo(TEXT);
        settle();

        assertThat(model.stateProperty().get().frontMatter().text()).contains("Notre corps");
    }

    @Test
    void aChangeOfAFieldReachesTheTextAndTheState() {
        model.change(set("Deux"));
        assertThat(article.text()).isEqualTo(TEXT);

        settle();

        assertThat(article.text()).isEqualTo(TEXT.replace("Un", "Deux"));
        assertThat(model.stateProperty().get().summary().title()).isEqualTo("Deux");
        assertThat(model.dirtyProperty().get()).isTrue();
    }

    @Test
    void anUndoWaitsForTheFieldThatIsOnItsWay() {
        model.change(set("Deux"));
        model.undo();
        settle();

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(model.canRedoProperty().get()).isTrue();
    }

    @Test
    void aFixOfAnotherTextIsNotApplied() {
        long base = model.document().snapshot().revision();
        article.replace("Le corps", "Un corps");

        boolean applied = model.fix(TextEdits.of(TextEdit.insert(0, "x")), "rule", base);

        assertThat(applied).isFalse();
        assertThat(article.text()).startsWith("---");
        long now = model.document().snapshot().revision();
        assertThat(model.fix(TextEdits.of(TextEdit.insert(TEXT.length(), "x")), "rule", now))
                .isTrue();
    }

    @Test
    void aSaveWritesWhatTheFieldsSayToo() throws IOException {
        List<String> told = new ArrayList<>();
        model.change(set("Deux"));

        model.save(() -> told.add("saved"));
        settle();

        assertThat(Files.readString(article.site().resolve(MadeArticle.PATH)))
                .isEqualTo(TEXT.replace("Un", "Deux"));
        assertThat(told).containsExactly("saved");
        assertThat(model.dirtyProperty().get()).isFalse();
    }

    @Test
    void theFormStaysTheSameWhileTheFrontMatterDoes() {
        article.replace("Le corps", "Un corps");
        settle();
        Object before = model.stateProperty().get().form();

        article.replace("Un corps", "Notre corps");
        settle();

        assertThat(model.stateProperty().get().form()).isSameAs(before);
        article.replace("title: Un", "title: On");
        settle();
        assertThat(model.stateProperty().get().form()).isNotSameAs(before);
    }

    @Test
    void theStateDoesNotWaitForTheChecksAndTheyAreShownOfTheNewestOnly() {
        settle();
        CheckedArticle before = model.checkedProperty().get();

        article.replace("Le corps", "Un corps");
        background.releaseNext();
        ArticleState read = model.stateProperty().get();
        assertThat(read.frontMatter().text()).contains("Un corps");
        assertThat(model.checkedProperty().get()).isSameAs(before);

        article.replace("Un corps", "Notre corps");
        background.releaseNext();
        assertThat(model.checkedProperty().get()).isSameAs(before);
        settle();
        CheckedArticle after = model.checkedProperty().get();
        assertThat(after.state()).isSameAs(model.stateProperty().get()).isNotSameAs(read);
    }

    private static FieldChange set(String title) {
        return new FieldChange.Set(TITLE, new FieldValue.Text(title));
    }

    private HandPause pause() {
        HandPause pause = new HandPause();
        pauses.add(pause);
        return pause;
    }

    private void settle() {
        do {
            while (background.waiting() > 0) {
                background.releaseNext();
            }
            pauses.forEach(HandPause::elapse);
        } while (background.waiting() > 0);
    }
}
