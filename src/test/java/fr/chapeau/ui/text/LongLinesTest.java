package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongLinesTest {

    @Test
    void ordinaryTextStaysAsItIs() {
        LongLines lines = LongLines.of("un\ndeux\n\n");

        assertThat(lines.any()).isFalse();
        assertThat(lines.shown()).isEqualTo("un\ndeux\n\n");
        assertThat(lines.toShown(5)).isEqualTo(5);
        assertThat(lines.toText(9)).isEqualTo(9);
    }

    @Test
    void aLongLineIsCutAndEachPlaceIsFoundAgain() {
        String text = "un\n" + "é😀a".repeat(40_000) + "\nfin\n" + "b".repeat(60_000);

        LongLines lines = LongLines.of(text);

        assertThat(lines.any()).isTrue();
        assertThat(lines.shown().lines().mapToInt(String::length).max().orElse(0))
                .isLessThanOrEqualTo(2000);
        assertThat(lines.shown().replace("\n", "")).isEqualTo(text.replace("\n", ""));
        for (int at = 0; at < text.length(); at += 7) {
            int shown = lines.toShown(at);
            assertThat(lines.shown().charAt(shown)).isEqualTo(text.charAt(at));
            assertThat(lines.toText(shown)).isEqualTo(at);
        }
        assertThat(lines.toShown(text.length())).isEqualTo(lines.shown().length());
        assertThat(lines.toText(lines.shown().length())).isEqualTo(text.length());
    }
}
