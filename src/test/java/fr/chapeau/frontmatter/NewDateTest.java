package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewDateTest {

    /// Among them the hours in which the clocks are put forward and back.
    @ParameterizedTest
    @CsvSource({
        "2024-01-15T10:00:00, Europe/Paris, 2024-01-15 10:00:00 +0100",
        "2024-07-15T10:00:00, Europe/Paris, 2024-07-15 10:00:00 +0200",
        "2024-03-31T01:59:59, Europe/Paris, 2024-03-31 01:59:59 +0100",
        "2024-03-31T02:30:00, Europe/Paris, 2024-03-31 03:30:00 +0200",
        "2024-03-31T03:00:00, Europe/Paris, 2024-03-31 03:00:00 +0200",
        "2024-10-27T02:30:00, Europe/Paris, 2024-10-27 02:30:00 +0200",
        "2024-10-27T03:00:00, Europe/Paris, 2024-10-27 03:00:00 +0100",
        "2024-07-15T10:00:00, UTC, 2024-07-15 10:00:00 +0000",
        "2024-07-15T10:00:00, America/St_Johns, 2024-07-15 10:00:00 -0230",
        "2024-07-15T10:00:00, America/Guadeloupe, 2024-07-15 10:00:00 -0400",
        "2024-07-15T10:00:00, Indian/Reunion, 2024-07-15 10:00:00 +0400",
        "2024-07-15T10:00:00, Pacific/Noumea, 2024-07-15 10:00:00 +1100",
        "1900-01-01T00:00:00, Europe/Paris, 1900-01-01 00:00:00 +0009",
        "0001-01-01T00:00:00, UTC, 0001-01-01 00:00:00 +0000",
    })
    void takesTheOffsetOfThePlaceAtThatMoment(LocalDateTime local, ZoneId zone, String written) {
        FieldValue.Timestamp date = FieldValue.Timestamp.at(local, zone);

        assertThat(date.source()).isEqualTo(written);
        assertThat(PsychResolver.resolve(written)).isInstanceOf(PsychValue.Moment.class);
        Edits.assertSet("a: 1⏎", "date", date, "a: 1⏎date: " + written + "⏎");
    }

    @Test
    void hasAYearThatPsychReads() {
        assertThatThrownBy(() ->
                        FieldValue.Timestamp.at(
                                LocalDateTime.of(10000, 1, 1, 0, 0), ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
