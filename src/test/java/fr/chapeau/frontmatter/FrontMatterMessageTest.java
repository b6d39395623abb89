package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrontMatterMessageTest {

    @ParameterizedTest
    @EnumSource(FrontMatterMessage.class)
    void hasASentenceInBothLanguages(FrontMatterMessage key) {
        for (Language language : Language.values()) {
            String sentence = new Texts(language).of(key, "12", "x");

            assertThat(sentence).isNotBlank().doesNotContain("'").doesNotContainPattern("\\{\\d");
        }
    }
}
