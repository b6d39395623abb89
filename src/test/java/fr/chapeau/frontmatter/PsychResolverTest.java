package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PsychResolverTest {

    @ParameterizedTest
    @CsvSource({
        "true,true",
        "True,true",
        "tRUE,true",
        "yes,true",
        "on,true",
        "YES,true",
        "false,false",
        "no,false",
        "off,false",
        "NO,false",
        "Off,false"
    })
    void takesTheWordsOfYaml11ForBooleans(String text, boolean value) {
        assertThat(PsychResolver.resolve(text)).isEqualTo(new PsychValue.Bool(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL", "nULL"})
    void readsNothing(String text) {
        assertThat(PsychResolver.resolve(text)).isEqualTo(new PsychValue.Null());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y",
                "n",
                "Y",
                "oui",
                "non",
                "1e3",
                "1.5e3",
                "08",
                "0o12",
                ".",
                "-.",
                "-",
                "+",
                "=",
                "<<",
                "1_",
                "1.2.3",
                "2024-13-01",
                "2024-02-30",
                "2024-13-01 10:00:00",
                "12:60",
                "1:2:3:4",
                "a:b",
                "-a",
                ".a",
                "1a",
                "é",
                "nul",
                "falsey",
                ":",
                "0b",
                "0x_",
                "2024-01-01 25:00:00",
                "_1"
            })
    void leavesOtherTextAlone(String text) {
        assertThat(PsychResolver.resolve(text)).isEqualTo(new PsychValue.Text(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|12",
                "-12|-12",
                "+12|12",
                "012|10",
                "0b101|5",
                "0x1F|31",
                "1_000|1000",
                "1,000|1000",
                "1:30|5400",
                "10:30:15|37815",
                "-1:30|-1800",
                "0,|0",
                "-010|-8"
            })
    void countsAsRubyDoes(String text, BigInteger value) {
        assertThat(PsychResolver.resolve(text)).isEqualTo(new PsychValue.Int(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5|1.5",
                "1.10|1.1",
                ".5|0.5",
                "5.|5",
                "1.5e+3|1500",
                "1_000.5|1000.5",
                "1,000.5|1000.5",
                "-.inf|-Infinity",
                ".INF|Infinity",
                ".nan|NaN",
                "1:30.5|5430"
            })
    void readsFloatingPointNumbers(String text, double value) {
        assertThat(PsychResolver.resolve(text)).isEqualTo(new PsychValue.Float(value, text));
    }

    @ParameterizedTest
    @CsvSource({":sym,sym", ":a b,a b", ":\"q\",q", "::x,:x"})
    void readsSymbols(String text, String name) {
        assertThat(PsychResolver.resolve(text)).isEqualTo(new PsychValue.Symbol(name));
    }

    @ParameterizedTest
    @CsvSource({"2020-10-12,2020-10-12", "2020-1-2,2020-01-02"})
    void readsDays(String text, LocalDate day) {
        assertThat(PsychResolver.resolve(text)).isEqualTo(new PsychValue.Day(text, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-12 08:42:00 +02:00,2020-10-12T08:42:00,+02:00",
        "2020-10-12 08:42:00 +0200,2020-10-12T08:42:00,+02:00",
        "2020-10-12 08:42:00 +2,2020-10-12T08:42:00,+02:00",
        "2020-10-12T08:42:00Z,2020-10-12T08:42:00,Z",
        "2020-10-12t8:42:00.25 -03:30,2020-10-12T08:42:00.25,-03:30",
        "2020-10-12 08:42:00 -00:30,2020-10-12T08:42:00,+00:30",
        "2020-02-30 08:42:00 Z,2020-03-01T08:42:00,Z",
        "2020-10-12 24:00:00 Z,2020-10-13T00:00:00,Z",
        "2020-10-12 08:42:00 +20:00,2020-10-11T12:42:00,Z"
    })
    void readsMoments(String text, LocalDateTime local, String offset) {
        assertThat(PsychResolver.resolve(text))
                .isEqualTo(new PsychValue.Moment(text, local, ZoneOffset.of(offset)));
    }

    @Test
    void readsAMomentWithoutOffset() {
        assertThat(PsychResolver.resolve("2020-10-12 08:42:00"))
                .isEqualTo(
                        new PsychValue.Moment(
                                "2020-10-12 08:42:00",
                                LocalDateTime.of(2020, 10, 12, 8, 42),
                                null));
    }

    @Test
    void looksAtEachLineAsRubyDoes() {
        assertThat(PsychResolver.resolve("on\non")).isEqualTo(new PsychValue.Bool(true));
        assertThat(PsychResolver.resolve("yes\nno")).isEqualTo(new PsychValue.Text("yes\nno"));
    }
}
