package fr.chapeau.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.PostAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppearanceSentenceTest {
    private static final PostAddress ADDRESS =
            new PostAddress("/ville", "/actualites/%C3%A9t%C3%A9/", "actualites/été/index.html");

    private static String sentence(Language language, Appearance appearance) {
        return new Texts(language)
                .of(new AppearanceSentence(language, ZoneId.of("Europe/Paris")).of(appearance))
                .replace('\u00A0', ' ');
    }

    private static Appearance later(String from) {
        return new Appearance.Later(ADDRESS, Instant.parse(from));
    }

    @Test
    void saysWhenAndWhereAnArticleWillAppear() {
        assertThat(sentence(Language.FRENCH, later("2027-03-03T08:00:00Z")))
                .isEqualTo("Paraîtra le 3 mars 2027 à 9 h à l’adresse /ville/actualites/été/.");
        assertThat(sentence(Language.FRENCH, later("2027-03-03T08:05:00Z")))
                .isEqualTo("Paraîtra le 3 mars 2027 à 9 h 05 à l’adresse /ville/actualites/été/.");
        assertThat(sentence(Language.FRENCH, later("2027-03-02T23:00:00Z")))
                .isEqualTo("Paraîtra le 3 mars 2027 à l’adresse /ville/actualites/été/.");
        assertThat(sentence(Language.ENGLISH, later("2027-03-03T08:00:00Z")))
                .isEqualTo("Will appear on 3 March 2027 at 9:00 at /ville/actualites/été/.");
    }

    @Test
    void saysWhereAnArticleAppears() {
        Instant date = Instant.parse("2026-03-03T08:00:00Z");

        assertThat(sentence(Language.FRENCH, new Appearance.Appears(ADDRESS, date, Set.of())))
                .isEqualTo("Paraît à l’adresse /ville/actualites/été/, à la date du 3 mars 2026.");
        assertThat(sentence(Language.ENGLISH, new Appearance.Appears(ADDRESS, null, Set.of())))
                .isEqualTo("Appears at /ville/actualites/été/.");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsSentence(Appearance.Reason reason) {
        Appearance hidden = new Appearance.Hidden(reason, null);

        assertThat(sentence(Language.FRENCH, hidden)).endsWith(".");
        assertThat(sentence(Language.ENGLISH, hidden)).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultTellsWhatToDo(Appearance.Fault fault) {
        Appearance now = new Appearance.Stops(fault, "xyz", null);
        Appearance later =
                new Appearance.Stops(fault, "xyz", Instant.parse("2027-03-03T08:00:00Z"));

        assertThat(sentence(Language.FRENCH, now)).startsWith("Rien ne paraît : ");
        assertThat(sentence(Language.FRENCH, later)).startsWith("À partir du 3 mars 2027 à 9 h, ");
        assertThat(sentence(Language.ENGLISH, now)).startsWith("Nothing appears: ");
    }
}
