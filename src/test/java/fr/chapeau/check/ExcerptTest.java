package fr.chapeau.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void showsShortTextAsItIs() {
        assertThat(Excerpt.of(" XXX\n  XXX ")).isEqualTo("XXX XXX");
        assertThat(Excerpt.of("a".repeat(40))).hasSize(40).doesNotContain("…");
    }

    @Test
    void cutsLongTextAtFortyCharacters() {
        assertThat(Excerpt.of("a".repeat(1_000_000))).isEqualTo("a".repeat(39) + "…");
    }

    @Test
    void cutsNoCharacterInTwo() {
        String shown = Excerpt.of("a".repeat(38) + "😀😀");

        assertThat(shown).isEqualTo("a".repeat(38) + "…");
    }
}
