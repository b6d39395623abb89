package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
    private static final Pattern BADLY_SPACED =
            Pattern.compile("'|(?<![\\u00A0]) ?[?!;»]|(?<!\\u00A0):(?=\\s|$)|«(?!\\u00A0)");

    private final Glossary glossary = Glossary.builtIn();

    private static Properties read(String language) throws IOException {
        Properties properties = new Properties();
        properties.load(
                new InputStreamReader(
                        Glossary.class.getResourceAsStream("glossary_" + language + ".properties"),
                        StandardCharsets.UTF_8));
        return properties;
    }

    @ParameterizedTest
    @CsvSource({
        "title, Titre, Title",
        "une-ou-diaporama, Image de une ou diaporama, Lead picture or slide show",
        "event_start_date, Début de l’événement, Start of the event",
        "eventStartDate, Début de l’événement, Start of the event",
        "Légende, Légende, Caption",
        "redirect_from, Anciennes adresses, Former addresses"
    })
    void aWellKnownKeyHasANameInEachLanguage(String key, String french, String english) {
        assertThat(glossary.label(key).orElseThrow().in(Language.FRENCH)).isEqualTo(french);
        assertThat(glossary.label(key).orElseThrow().in(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void aNameIsALastNameOnlyBesideAFirstName() {
        assertThat(glossary.label("nom", () -> List.of("type", "nom")))
                .hasValueSatisfying(
                        line -> assertThat(line.in(Language.ENGLISH)).isEqualTo("Name"));
        assertThat(glossary.label("Nom", () -> List.of("Nom", "Prénom")))
                .hasValueSatisfying(
                        person -> assertThat(person.in(Language.ENGLISH)).isEqualTo("Last name"));
        assertThat(glossary.label("ville", () -> List.of("prenom", "ville")))
                .isEqualTo(glossary.label("ville"));
    }

    @Test
    void aKeyOfTheSitesOwnHasNone() {
        assertThat(glossary.label("zorglub")).isEmpty();
        assertThat(glossary.help("zorglub")).isEmpty();
        assertThat(glossary.help("alternative-textuelle")).isPresent();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(read("fr").stringPropertyNames()).isEqualTo(read("en").stringPropertyNames());
        assertThat(read("fr").stringPropertyNames())
                .allMatch(key ->
                        glossary.label(key.replace(".person", "")).isPresent()
                                || glossary.help(key.replace(".help", "")).isPresent());
    }

    @Test
    void theFrenchIsSetAsFrenchIs() throws IOException {
        assertThat(read("fr").values())
                .allSatisfy(
                        words -> assertThat(words.toString()).doesNotContainPattern(BADLY_SPACED));
        assertThat(read("en").values())
                .allSatisfy(words -> assertThat(words.toString()).doesNotContain("'"));
    }
}
