package fr.chapeau.app.commit;

import fr.chapeau.git.PlannedFile;
import fr.chapeau.i18n.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms in which people say what a commit does, with the words by which each is known.
enum VerbForm {
    FRENCH_PRESENT(
            Language.FRENCH,
            "Ajoute",
            "Met à jour",
            "Supprime",
            "ajoute met corrige modifie supprime retire publie change remplace complète crée"),
    FRENCH_INFINITIVE(
            Language.FRENCH,
            "Ajouter",
            "Mettre à jour",
            "Supprimer",
            "ajouter mettre corriger modifier supprimer retirer publier changer remplacer créer"),
    FRENCH_NOUN(
            Language.FRENCH,
            "Ajout de",
            "Mise à jour de",
            "Suppression de",
            "ajout mise maj correction corrections modification modifications suppression retrait"
                    + " publication création"),
    ENGLISH_IMPERATIVE(
            Language.ENGLISH,
            "Add",
            "Update",
            "Delete",
            "add update delete fix change remove publish create edit correct improve replace"),
    ENGLISH_PAST(
            Language.ENGLISH,
            "Added",
            "Updated",
            "Deleted",
            "added updated deleted fixed changed removed published created edited corrected"),
    ENGLISH_PRESENT(
            Language.ENGLISH,
            "Adds",
            "Updates",
            "Deletes",
            "adds updates deletes fixes changes removes publishes creates edits corrects");

    private final Language language;
    private final String adds;
    private final String changes;
    private final String deletes;
    private final String known;

    VerbForm(Language language, String adds, String changes, String deletes, String known) {
        this.language = language;
        this.adds = adds;
        this.changes = changes;
        this.deletes = deletes;
        this.known = " " + known + " ";
    }

    /// The one that a sentence begins in.
    static Optional<VerbForm> of(String sentence) {
        String first = sentence.strip().split("[\\s’':]", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.known.contains(" " + first + " "))
                .findFirst();
    }

    /// The usual one of a language.
    static VerbForm usual(Language language) {
        return language == Language.FRENCH ? FRENCH_PRESENT : ENGLISH_IMPERATIVE;
    }

    Language language() {
        return language;
    }

    String verb(PlannedFile.Kind kind) {
        return switch (kind) {
            case NEW -> adds;
            case CHANGED -> changes;
            case DELETED -> deletes;
        };
    }

    /// In the quotation marks of its language.
    String quoted(String title) {
        return language == Language.FRENCH ? "«\u00a0" + title + "\u00a0»" : "“" + title + "”";
    }
}
