package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.HandPause;
import fr.chapeau.ui.kit.HeldBackground;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindModelTest {
    private final HeldBackground background = new HeldBackground();
    private final List<TextEdits> steps = new ArrayList<>();
    private final Text text = new Text();
    private final FindModel model = new FindModel(background, new HandPause(), text);

    @BeforeEach
    void look() {
        model.openProperty().set(true);
        model.wordsProperty().set("port");
        release();
    }

    @Test
    void oneIsReplacedAndTheNextOneBecomesTheCurrent() {
        model.replacementProperty().set("port neuf");

        model.replace();
        release();

        assertThat(text.now).isEqualTo("Le port neuf, les ports, un rapport.");
        assertThat(current()).isEqualTo(text.now.indexOf("ports"));
        model.replace();
        release();
        assertThat(text.now).isEqualTo("Le port neuf, les port neufs, un rapport.");
    }

    @Test
    void nothingIsReplacedWhileThePlacesAreThoseOfAnotherText() {
        text.now = "Bien avant : " + text.now;
        model.textChanged();

        model.replace();

        assertThat(steps).isEmpty();
        release();
        model.replace();
        assertThat(steps).hasSize(1);
        assertThat(text.now).startsWith("Bien avant : Le ,");
    }

    @Test
    void allAreReplacedInOneStep() {
        model.replacementProperty().set("quai");

        model.replaceAll();
        assertThat(steps).isEmpty();
        release();

        assertThat(text.now).isEqualTo("Le quai, les quais, un rapquai.");
        assertThat(steps).hasSize(1);
        assertThat(model.foundProperty().get()).isEqualTo(FindModel.Found.NOTHING);
    }

    @Test
    void aWholeWordAloneIsReplacedWhereThatIsAsked() {
        model.wholeWordProperty().set(true);
        release();
        model.replacementProperty().set("quai");

        model.replaceAll();
        release();

        assertThat(text.now).isEqualTo("Le quai, les ports, un rapport.");
    }

    @Test
    void whatIsTypedMeanwhileIsNotLost() {
        model.replacementProperty().set("quai");
        model.replaceAll();
        text.now = "Un port. " + text.now;
        model.textChanged();

        release();

        assertThat(text.now).isEqualTo("Un quai. Le quai, les quais, un rapquai.");
    }

    @Test
    void thousandsOfPlacesAreFewEdits() {
        text.now = "le port et ".repeat(10_000);
        model.textChanged();
        model.replacementProperty().set("quai");

        model.replaceAll();
        release();

        assertThat(text.now).isEqualTo("le quai et ".repeat(10_000));
        assertThat(steps.getFirst().edits()).hasSizeLessThanOrEqualTo(Replacing.MOST_EDITS);
    }

    private int current() {
        FindModel.Found found = model.foundProperty().get();
        return found.spans().get(found.current()).start();
    }

    private void release() {
        while (background.waiting() > 0) {
            background.releaseNext();
        }
    }

    /// A text that a string holds.
    private final class Text implements FindModel.Searched {
        private String now = "Le port, les ports, un rapport.";

        @Override
        public CharSequence snapshot() {
            return now;
        }

        @Override
        public int caret() {
            return Span.at(0).start();
        }

        @Override
        public void apply(TextEdits edits) {
            steps.add(edits);
            now = edits.apply(now);
            model.textChanged();
        }
    }
}
