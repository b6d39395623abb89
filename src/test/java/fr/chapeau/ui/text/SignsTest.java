package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.ui.text.LineStyler.StyleRun;
import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void noBreakSpacesOfBothWidthsAreSigned() {
        assertThat(Signs.of("Bonjour\u00A0! 12\u202F000 mots"))
                .containsExactly(
                        new StyleRun(7, 8, Signs.NO_BREAK), new StyleRun(12, 13, Signs.NO_BREAK));
    }

    @Test
    void whatHasNoWidthIsSignedEachForItself() {
        assertThat(Signs.of("a\u200B\u00ADb\uFEFF\u0002\tc"))
                .containsExactly(
                        new StyleRun(1, 2, Signs.UNSEEN),
                        new StyleRun(2, 3, Signs.UNSEEN),
                        new StyleRun(4, 5, Signs.UNSEEN),
                        new StyleRun(5, 6, Signs.UNSEEN));
    }

    @Test
    void plainTextAndWhatBelongsToOtherScriptsHaveNone() {
        assertThat(Signs.of("L’État, «ici», agent·e·s – 👩‍💻")).isEmpty();
        assertThat(Signs.of("שלום\u200F a")).isEmpty();
    }

    @Test
    void asManySignsAreDrawnAsThereAreCharacters() {
        assertThat(Signs.drawn("\u200B\u00AD\uFEFF")).isEqualTo("¦¬¦");
    }
}
