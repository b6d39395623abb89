package fr.chapeau.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0        | vide     | empty
                    1        | 1 octet  | 1 byte
                    999      | 999 octets | 999 bytes
                    1000     | 1 ko     | 1 KB
                    240400   | 240 ko   | 240 KB
                    999600   | 1 Mo     | 1 MB
                    1234567  | 1,2 Mo   | 1.2 MB
                    """)
    void aSizeIsSaidAsPeopleSayIt(long bytes, String french, String english) {
        assertThat(plain(Language.FRENCH, bytes)).isEqualTo(french);
        assertThat(plain(Language.ENGLISH, bytes)).isEqualTo(english);
    }

    private static String plain(Language language, long bytes) {
        return new Texts(language).of(SizeWords.of(bytes)).replace('\u00a0', ' ');
    }
}
