package fr.chapeau.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentMessageTest {

    @ParameterizedTest
    @EnumSource
    void hasASentenceInEachLanguage(DocumentMessage message) {
        for (Language language : Language.values()) {
            String sentence = new Texts(language).of(message, "article.md", 12);

            assertThat(sentence).endsWith(".").doesNotContain("{", "'");
        }
    }
}
