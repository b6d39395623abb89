package fr.chapeau.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    @Test
    void countsWordsAndNoSigns() {
        assertThat(ReadingTime.minutes("mot ".repeat(195))).isEqualTo(1);
        assertThat(ReadingTime.minutes("mot ".repeat(196))).isEqualTo(2);
        assertThat(ReadingTime.minutes("## **mot** \u00BB ! ".repeat(195))).isEqualTo(1);
    }

    @Test
    void takesAnElisionAndACompoundForOneWord() {
        assertThat(ReadingTime.minutes("l’avant-port ".repeat(195))).isEqualTo(1);
    }

    @Test
    void needsNoTimeForNothing() {
        assertThat(ReadingTime.minutes(" \n--- \u00A0\n")).isZero();
    }
}
