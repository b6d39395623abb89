package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 14);

    @ParameterizedTest
    @CsvSource({
        "2026-01-12 09:00:00 +01:00, 2026-07-14 09:00:00 +01:00",
        "2026-01-12T09:00:00Z,       2026-07-14T09:00:00Z",
        "2026-1-2,                   2026-07-14",
        "2026-01-12 09:00 +0100,     2026-07-14 09:00 +0100",
    })
    void anotherDayLeavesTheRestAsItIs(String before, String after) {
        assertThat(DateText.of(before).orElseThrow().withDay(DAY).source()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-12 09:00:00 +01:00, 14:30,    2026-01-12 14:30:00 +01:00",
        "2026-01-12 09:00:00 +01:00, 8h05,     2026-01-12 08:05:00 +01:00",
        "2026-01-12 09:00:00 +01:00, 14:30:15, 2026-01-12 14:30:15 +01:00",
        "2026-01-12 09:00 +01:00,    14:30,    2026-01-12 14:30 +01:00",
    })
    void anotherTimeKeepsTheOffsetAndTheShape(String before, String typed, String after) {
        assertThat(DateText.of(before).orElseThrow().withTime(typed).orElseThrow().source())
                .isEqualTo(after);
    }

    @Test
    void whatIsNoTimeIsRefused() {
        DateText date = DateText.of("2026-01-12 09:00:00 +01:00").orElseThrow();

        assertThat(date.withTime("25:00")).isEmpty();
        assertThat(date.withTime("demain")).isEmpty();
        assertThat(DateText.of("hier")).isEmpty();
    }
}
