package fr.chapeau.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateWordsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant FIRST = Instant.parse("2027-02-28T23:00:00Z");
    private static final Instant THIRD = Instant.parse("2027-03-03T13:05:00Z");

    @Test
    void noLineEndsInsideADayOrATime() {
        DateWords french = new DateWords(Locale.FRANCE, PARIS);

        assertThat(french.day(THIRD)).isEqualTo("3\u00a0mars\u00a02027");
        assertThat(french.shortDay(THIRD)).isEqualTo("3\u00a0mars\u00a02027");
        assertThat(french.moment(THIRD)).isEqualTo("3\u00a0mars\u00a02027 à 14\u00a0h\u00a005");
    }

    @Test
    void theFirstIsAnOrdinalInFrenchAndAFullHourHasNoMinutes() {
        DateWords french = new DateWords(Locale.FRANCE, PARIS);

        assertThat(french.day(FIRST)).isEqualTo("1er\u00a0mars\u00a02027");
        assertThat(french.moment(THIRD.minusSeconds(300)))
                .isEqualTo("3\u00a0mars\u00a02027 à 14\u00a0h");
        assertThat(french.moment(FIRST)).isEqualTo("1er\u00a0mars\u00a02027 à 0\u00a0h");
    }

    @Test
    void otherLanguagesHaveTheirOwn() {
        assertThat(new DateWords(Locale.UK, PARIS).moment(THIRD))
                .isEqualTo("3\u00a0March\u00a02027 at 14:05");
        assertThat(new DateWords(Locale.GERMAN, PARIS).day(FIRST))
                .isEqualTo("1.\u00a0März\u00a02027");
    }
}
