package fr.chapeau.check.image;

import fr.chapeau.check.Folded;
import java.util.Set;
import java.util.regex.Pattern;

/// Alternatives that say nothing, folded; a number behind them adds nothing.
final class GenericWords {
    private static final Set<String> WORDS =
            Set.of(
                    "image",
                    "images",
                    "img",
                    "photo",
                    "photos",
                    "photographie",
                    "picture",
                    "pic",
                    "logo",
                    "logos",
                    "visuel",
                    "visuels",
                    "illustration",
                    "illustrations",
                    "schema",
                    "schemas",
                    "graphique",
                    "graphiques",
                    "diagramme",
                    "dessin",
                    "drawing",
                    "figure",
                    "capture",
                    "capture d'ecran",
                    "capture ecran",
                    "copie d'ecran",
                    "screenshot",
                    "screen shot",
                    "banniere",
                    "bandeau",
                    "banner",
                    "icone",
                    "icon",
                    "picto",
                    "pictogramme",
                    "vignette",
                    "thumbnail",
                    "affiche",
                    "infographie",
                    "carte",
                    "portrait",
                    "alt",
                    "alt tag",
                    "alt text",
                    "alternative textuelle",
                    "texte alternatif",
                    "texte de remplacement",
                    "untitled",
                    "sans titre",
                    "sans nom",
                    "null",
                    "undefined",
                    "image de une",
                    "image a la une",
                    "image de couverture",
                    "image principale");

    private static final Set<String> DECORATIVE =
            Set.of(
                    "image decorative",
                    "images decoratives",
                    "decoratif",
                    "decorative",
                    "decoration",
                    "decor",
                    "image de decoration",
                    "image d'illustration",
                    "photo d'illustration",
                    "visuel d'illustration",
                    "visuel decoratif",
                    "illustration decorative",
                    "photo decorative",
                    "element decoratif",
                    "pour decorer",
                    "decorative image",
                    "image purement decorative");

    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(?:[ .:_-]*(?:n ?[°o] ?)?\\d{1,3})$");
    private static final Pattern NO_WORDS =
            Pattern.compile("[\\p{N}\\s.,;:!?…·•*_~#/\\\\|()\\[\\]\"'«»–—-]+");

    private GenericWords() {}

    /// Whether the alternative says nothing about any picture.
    static boolean areIn(String alternative) {
        String folded = folded(alternative);
        return WORDS.contains(folded)
                || WORDS.contains(withoutNumber(folded))
                || DECORATIVE.contains(folded)
                || (!alternative.isBlank() && NO_WORDS.matcher(alternative).matches());
    }

    /// Whether it says that the picture is decorative, where nothing is to be said.
    static boolean sayDecorative(String alternative) {
        return DECORATIVE.contains(folded(alternative));
    }

    private static String folded(String alternative) {
        if (alternative.length() > 60) {
            return "";
        }
        String folded = Folded.key(alternative);
        return folded.replaceAll("^[\\s\"«»“”.,:;!\\[\\]()_*-]+|[\\s\"«»“”.,:;!\\[\\]()_*-]+$", "");
    }

    private static String withoutNumber(String folded) {
        return NUMBER_BEHIND.matcher(folded).replaceFirst("").strip();
    }
}
