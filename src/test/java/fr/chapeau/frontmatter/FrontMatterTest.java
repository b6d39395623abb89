package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @Test
    void countsOffsetsInTheWholeFile() {
        String text = "---\ntitle: Été 😀\nn: 1\n---\nText";
        FrontMatter frontMatter = FrontMatter.parse(text);

        YamlNode title = frontMatter.find(FieldPath.of("title")).orElseThrow();

        assertThat(title.span().of(text)).isEqualTo("Été 😀");
        assertThat(frontMatter.valueAt(FieldPath.of("n"))).contains(new FieldValue.Number("1"));
        assertThat(frontMatter.parts().body().of(text)).isEqualTo("Text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Text", "---\n---\n", "---\n# c\n---\n", "---\n\n\n---\nx"})
    void isEmptyWhereThereIsNone(String text) {
        FrontMatter frontMatter = FrontMatter.parse(text);

        assertThat(frontMatter.root().entries()).isEmpty();
        assertThat(frontMatter.problem()).isEmpty();
    }

    @Test
    void tellsWhatJekyllWouldNotSee() {
        assertThat(FrontMatter.parse("\n---\na: 1\n---\n").problem().orElseThrow().message().key())
                .isEqualTo(FrontMatterMessage.HEADER_NOT_FIRST);
        assertThat(FrontMatter.parse("---\na: 1\nText\n").problem().orElseThrow().message().key())
                .isEqualTo(FrontMatterMessage.HEADER_NOT_CLOSED);
    }

    @Test
    void neverThrows() {
        long seed = 20260102L;
        System.out.println("FrontMatterTest.neverThrows seed " + seed);
        Random random = new Random(seed);
        String alphabet = "---\n\n\r: ab'\"[]{}|>&*!%@`#,?\t  \\\uFEFF\u2028\u0085é😀0.~<=";
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder("---\n");
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            FrontMatter frontMatter = FrontMatter.parse(text + "\n---\nText");

            assertThat(frontMatter.reading()).isNotNull();
        }
    }
}
