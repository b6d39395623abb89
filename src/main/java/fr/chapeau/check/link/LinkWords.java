package fr.chapeau.check.link;

import fr.chapeau.check.Folded;
import java.util.Set;

/// Names of links that say little, folded.
final class LinkWords {

    /// Alone they say nothing of where the link leads.
    private static final Set<String> VAGUE =
            Set.of(
                    "ici",
                    "la",
                    "par ici",
                    "ici meme",
                    "cliquez ici",
                    "clique ici",
                    "cliquer ici",
                    "cliquant ici",
                    "en cliquant ici",
                    "juste ici",
                    "lien",
                    "ce lien",
                    "le lien",
                    "via ce lien",
                    "ce lien-ci",
                    "link",
                    "here",
                    "click here",
                    "right here",
                    "this link",
                    "this page",
                    "this",
                    "go",
                    "cette page");

    /// Understood in their section, not in a list of links.
    private static final Set<String> SOFT =
            Set.of(
                    "en savoir plus",
                    "savoir plus",
                    "plus d'infos",
                    "plus d'informations",
                    "lire la suite",
                    "suite",
                    "voir",
                    "voir plus",
                    "voir ici",
                    "telecharger",
                    "details",
                    "s'inscrire",
                    "inscription",
                    "inscrivez-vous",
                    "site",
                    "ce formulaire",
                    "ce document",
                    "consulter",
                    "decouvrir",
                    "acceder",
                    "lire l'article",
                    "ce site",
                    "read more",
                    "learn more",
                    "more",
                    "download",
                    "see more",
                    "register");

    private static final String AROUND = "[\\s.,;:!?>→»«…()\\[\\]-]+";

    private LinkWords() {}

    static boolean isVague(String name) {
        return VAGUE.contains(key(name));
    }

    static boolean isSoft(String name) {
        return SOFT.contains(key(name));
    }

    private static String key(String name) {
        if (name.length() > 60) {
            return "";
        }
        return Folded.key(name).replaceAll("^" + AROUND + "|" + AROUND + "$", "");
    }
}
