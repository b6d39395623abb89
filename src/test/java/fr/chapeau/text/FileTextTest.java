package fr.chapeau.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "616263",
                "EFBBBF",
                "EFBBBF610D0A62",
                "EFBBBFEFBBBF61",
                "61EFBBBF",
                "0061",
                "F09F98800A",
                "E280A80D0D0A0A"
            })
    void givesTheSameBytesBack(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(FileText.decode(bytes).orElseThrow().encode()).isEqualTo(bytes);
    }

    @Test
    void keepsTheByteOrderMarkOutOfTheText() {
        FileText read = decode("\uFEFF---\n");

        assertThat(read).isEqualTo(new FileText("---\n", true));
    }

    /// Latin-1, cut sequences, over-long forms, halves of surrogate pairs, beyond Unicode.
    @ParameterizedTest
    @ValueSource(strings = {"61E962", "C3", "E282", "C0AF", "EDA080", "F4908080", "FFFE6100"})
    void refusesWhatIsNotUtf8(String hex) {
        assertThat(FileText.decode(HexFormat.of().parseHex(hex))).isEmpty();
    }

    @Test
    void givesTheSameBytesBackForAnyText() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            String text = RandomText.of(random, random.nextInt(200));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

            FileText read = FileText.decode(bytes).orElseThrow();

            assertThat(read.text()).isEqualTo(text);
            assertThat(read.encode()).isEqualTo(bytes);
        }
    }

    @Test
    void knowsTheDominantLineEnd() {
        assertThat(decode("").lineEnding()).isEqualTo(LineEnding.LF);
        assertThat(decode("a\nb\r\nc\n").lineEnding()).isEqualTo(LineEnding.LF);
        assertThat(decode("a\r\nb\r\nc\n").lineEnding()).isEqualTo(LineEnding.CRLF);
        assertThat(decode("a\rb\rc\n").lineEnding()).isEqualTo(LineEnding.CR);
        assertThat(decode("a\r\nb\n").lineEnding()).isEqualTo(LineEnding.LF);
    }

    @Test
    void writesATextInOneLineEnd() {
        String mixed = "a\nb\r\nc\rd\n\r";

        assertThat(LineEnding.LF.in(mixed)).isEqualTo("a\nb\nc\nd\n\n");
        assertThat(LineEnding.CRLF.in(mixed)).isEqualTo("a\r\nb\r\nc\r\nd\r\n\r\n");
        assertThat(LineEnding.CR.in(mixed)).isEqualTo("a\rb\rc\rd\r\r");
    }

    private static FileText decode(String text) {
        return FileText.decode(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
