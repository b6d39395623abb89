package fr.chapeau.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScalarPlacesTest {

    @ParameterizedTest
    @MethodSource
    void findsAWordWhereverAndHoweverItIsWritten(String value) {
        String marked = "---\nk: " + value.replace('⏎', '\n') + "\nz: 1\n---\n";
        int start = marked.indexOf('⟦');
        String text = marked.replace("⟦", "").replace("⟧", "");
        Span expected = new Span(start, marked.indexOf('⟧') - 1);
        YamlScalar scalar =
                (YamlScalar) FrontMatter.parse(text).root().entry("k").orElseThrow().value();
        int at = scalar.text().indexOf("MOT");

        assertThat(ScalarPlaces.of(text, scalar).in(at, at + 3)).isEqualTo(expected);
        assertThat(expected.of(text)).hasSizeBetween(3, 12);
    }

    static Stream<String> findsAWordWhereverAndHoweverItIsWritten() {
        return """
        le ⟦MOT⟧ juste
        une ligne⏎  puis le ⟦MOT⟧⏎  juste
        une ligne⏎⏎⏎  puis le ⟦MOT⟧
        'l''été, c''est le ⟦MOT⟧'
        'une ligne⏎⏎  puis l''⟦MOT⟧'
        "un \\"bon\\" ⟦MOT⟧ \\u00e9t\\xe9"
        "une \\n\\nligne \\⏎   puis \\U0001F600 ⟦MOT⟧"
        "é\\u0020⟦M\\x4fT⟧"
        |⏎  une ligne⏎⏎    en retrait⏎  le ⟦MOT⟧
        >-⏎  une ligne⏎  pliée⏎⏎  le ⟦MOT⟧
        |2⏎    deux⏎  le ⟦MOT⟧
        """
                .lines();
    }

    @Test
    void mapsEveryCharacterInOrder() {
        String text = "---\r\nk: 'une  ligne\r\n\r\n   l''autre'\r\n---\r\n";
        YamlScalar scalar =
                (YamlScalar) FrontMatter.parse(text).root().entry("k").orElseThrow().value();
        Places places = ScalarPlaces.of(text, scalar);

        int last = 0;
        for (int i = 0; i < scalar.text().length(); i++) {
            Span span = places.in(i, i + 1);
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            last = span.start();
        }
        assertThat(scalar.span().contains(places.in(0, scalar.text().length()))).isTrue();
    }
}
