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
                    "this one",
                    "over here",
                    "go",
                    "cette page",
                    "cette adresse",
                    "a cette adresse",
                    "ce lien ci",
                    "le lien suivant",
                    "lien suivant",
                    "le lien ci-dessous",
                    "sur ce lien",
                    "en suivant ce lien",
                    "suivez ce lien",
                    "suivre ce lien",
                    "cliquez",
                    "cliquer",
                    "cliquez sur ce lien",
                    "par la",
                    "voir la",
                    "c'est ici",
                    "c'est par ici",
                    "c'est par la");

    /// Understood in their section, not in a list of links.
    private static final Set<String> SOFT =
            Set.of(
                    "en savoir plus",
                    "pour en savoir plus",
                    "en savoir +",
                    "en lire plus",
                    "savoir plus",
                    "plus d'info",
                    "plus d'information",
                    "plus de details",
                    "voir les details",
                    "voir le detail",
                    "voir la suite",
                    "suite de l'article",
                    "lire l'article complet",
                    "lire plus",
                    "consultez",
                    "consulter ici",
                    "telechargez",
                    "telechargement",
                    "telecharger ici",
                    "telecharger le document",
                    "telecharger le fichier",
                    "voir le site",
                    "le site",
                    "site web",
                    "site internet",
                    "voir le document",
                    "lire le document",
                    "le document",
                    "le formulaire",
                    "cet article",
                    "cette video",
                    "ce fichier",
                    "je m'inscris",
                    "inscrivez-vous ici",
                    "s'inscrire ici",
                    "postuler ici",
                    "inscriptions",
                    "decouvrez",
                    "en decouvrir plus",
                    "decouvrir plus",
                    "acceder au site",
                    "acceder au document",
                    "acceder au formulaire",
                    "y acceder",
                    "more info",
                    "more information",
                    "find out more",
                    "read on",
                    "continue reading",
                    "view more",
                    "details here",
                    "sign up",
                    "sign up here",
                    "register here",
                    "register now",
                    "this document",
                    "this form",
                    "this article",
                    "this site",
                    "website",
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

    private static final String AROUND = ".,;:!?>→»«…()[]-";

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
        String key = Folded.key(name);
        int start = 0;
        int end = key.length();
        while (start < end && isAround(key.charAt(start))) {
            start++;
        }
        while (start < end && isAround(key.charAt(end - 1))) {
            end--;
        }
        return key.substring(start, end);
    }

    private static boolean isAround(char c) {
        return c <= ' ' || AROUND.indexOf(c) >= 0;
    }
}
