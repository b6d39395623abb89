package fr.chapeau.git;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GitMessageTest {

    @ParameterizedTest
    @EnumSource
    void hasASentenceInBothLanguages(GitMessage message) {
        for (Language language : Language.values()) {
            String sentence = new Texts(language).of(message, "<0>", "<1>");

            assertThat(sentence).matches("(?s).*(\\.|\n<[01]>)").doesNotContain("{");
        }
    }
}
