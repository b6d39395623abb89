package fr.chapeau.app.commit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.PlannedFile.Kind;
import fr.chapeau.i18n.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageHabitTest {
    private static final String NB = "\u00a0";

    @Test
    void withoutAHabitTheSitesLanguageCounts() {
        assertThat(propose(Language.FRENCH, Kind.NEW))
                .isEqualTo("Ajoute «" + NB + "Le port" + NB + "»");
        assertThat(propose(Language.ENGLISH, Kind.CHANGED)).isEqualTo("Update “Le port”");
        assertThat(propose(Language.FRENCH, Kind.DELETED, "Initial commit", "wip"))
                .isEqualTo("Supprime «" + NB + "Le port" + NB + "»");
    }

    @Test
    void followsLanguageAndFormOfTheVerb() {
        String[] nouns = {
            "Ajout d’une page",
            "Mise à jour du menu",
            "Correction",
            "Ajout de la carte",
            "MAJ liens"
        };
        assertThat(propose(Language.FRENCH, Kind.NEW, nouns))
                .isEqualTo("Ajout de «" + NB + "Le port" + NB + "»");
        String[] infinitives = {
            "Ajouter la page", "Corriger un lien", "Mettre à jour", "Supprimer x", "Ajouter y"
        };
        assertThat(propose(Language.FRENCH, Kind.CHANGED, infinitives))
                .isEqualTo("Mettre à jour «" + NB + "Le port" + NB + "»");
        String[] english = {"Add page", "Fix link", "Update menu", "Add map", "Remove old news"};
        assertThat(propose(Language.FRENCH, Kind.NEW, english)).isEqualTo("Add “Le port”");
        String[] past = {"Added page", "Fixed link.", "Updated it.", "Added map.", "Removed it."};
        assertThat(propose(Language.ENGLISH, Kind.DELETED, past)).isEqualTo("Deleted “Le port”.");
    }

    @Test
    void followsConventionalTypesAndSmallLetters() {
        String[] types = {
            "feat: add a map",
            "fix: wrong date",
            "fix(actus): link",
            "fix(actus): remove a word",
            "feat: add page",
            "chore: update gems",
            "feat: add contact"
        };
        assertThat(propose(Language.ENGLISH, Kind.NEW, types)).isEqualTo("feat: add “Le port”");
        assertThat(propose(Language.ENGLISH, Kind.CHANGED, types))
                .isEqualTo("fix(actus): update “Le port”");
        assertThat(propose(Language.ENGLISH, Kind.DELETED, types))
                .isEqualTo("chore: delete “Le port”");
    }

    @Test
    void followsLabelsOfCollections() {
        String[] labels = {
            "Actualité : les marées",
            "Fiche : le phare",
            "Actualité : la fête",
            "Fiche : le quai",
            "Fiche : le bac",
            "Corrige un lien"
        };
        assertThat(propose(Language.FRENCH, Kind.NEW, labels)).isEqualTo("Actualité : Le port");
        assertThat(
                        MessageHabit.of(List.of(labels), Language.FRENCH)
                                .propose(Kind.NEW, "Le phare", "fiches"))
                .isEqualTo("Fiche : Le phare");
    }

    @Test
    void doesNotTakeASentenceForALabel() {
        String[] sentences = {
            "Corrige : le lien", "Ajoute : la carte", "Ajoute : le plan", "Ajoute : x", "Ajoute : y"
        };
        assertThat(propose(Language.FRENCH, Kind.NEW, sentences))
                .isEqualTo("Ajoute «" + NB + "Le port" + NB + "»");
    }

    @Test
    void shortensLongTitlesAtAWord() {
        String title =
                "Les horaires d’ouverture de la capitainerie du vieux port pendant les fêtes";
        String usual = MessageHabit.usual(Language.FRENCH).propose(Kind.CHANGED, title, "");
        assertThat(usual).hasSizeLessThanOrEqualTo(72).endsWith("…" + NB + "»");
        String[] brief = {"Ajoute a", "Ajoute b", "Ajoute c", "Corrige d", "Ajoute e"};
        assertThat(MessageHabit.of(List.of(brief), Language.FRENCH).propose(Kind.NEW, title, ""))
                .hasSizeLessThanOrEqualTo(50);
    }

    private static String propose(Language language, Kind kind, String... subjects) {
        return MessageHabit.of(List.of(subjects), language).propose(kind, "Le port", "actualites");
    }
}
