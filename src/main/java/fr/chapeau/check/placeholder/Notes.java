package fr.chapeau.check.placeholder;

import fr.chapeau.check.Traces;
import java.util.regex.Pattern;

/// How authors write to themselves that something is still to be written or decided, on folded
/// text. The last group of each pattern is what is reported; without one, all of it.
final class Notes {

    private Notes() {}

    private static final String VERB =
            "(?:completer|preciser|definir|confirmer|determiner|fournir|verifier|modifier|inserer|rediger)";

    /// The note itself: one verb or two, and when.
    private static final String NOTE =
            ("a[ \\n]" + VERB + "(?:(?: et | ou | / |/)(?:a )?" + VERB + ")?")
                    + "(?: (?:ulterieurement|plus tard|prochainement|svp|ici))?";

    /// The same in English.
    private static final String ENGLISH =
            "(?:(?:is |are )?to be (?:announced|determined|confirmed|completed|defined|decided|added)"
                    + "(?: soon| later| shortly)?)";

    /// What is often still open, when the rest is known.
    private static final String OPEN =
            "(?:(?:les |le |la )?(?:themes?|dates?|lieux?|heures?|horaires?|programmes?|salles?|animateurs?|animatrices?"
                    + "|intervenante?s?|sujets?|titres?|noms?|montants?|budgets?|contenus?|formats?|modalites?|calendriers?"
                    + "|prix|tarifs?|adresses?|liens?|effectifs?|durees?|chiffres?|details?|contacts?|public|jauge"
                    + "|venue|time|location|speakers?|agenda|more information))";

    private static final String NOTE_HERE =
            "(?:inserer|ajouter|mettre|completer|ecrire|rediger|placer|coller|indiquer) ici";

    private static final String LEFT = "(?<![\\p{L}\\p{N}'_-])";
    private static final String RIGHT = "(?![\\p{L}\\p{N}_-])";
    private static final String CLOSE = "[ .!?;:…]{0,6}";

    /// Alone on its line, whatever marks stand around it.
    static final Pattern ALONE =
            Pattern.compile(
                    "(?m)^[ >*_•–—«\"\\uFFFC(-]{0,12}("
                            + (NOTE + "|" + NOTE_HERE)
                            + ")[ .!?;:…*_»\"\\uFFFC)]{0,12}$");

    /// What is open, as all that a line says or behind a dash.
    static final Pattern STILL_OPEN =
            Pattern.compile(
                    "(?m)(?:^[ >*_•(\"\uFFFC-]{0,8}|[ ][-–—→|/][ ][*_]{0,2}|:[ ][*_]{0,2}|,[ ])("
                            + OPEN
                            + "(?: (?:et|ou) "
                            + OPEN
                            + ")? (?:encore |reste |restent )?(?:a (?:definir|preciser|confirmer|determiner|annoncer|fixer"
                            + "|completer|trouver)|"
                            + ENGLISH
                            + "))[ .!?;:…*_)\"]{0,6}$");

    static final Pattern ENGLISH_ALONE =
            Pattern.compile(
                    "(?m)(?:^[ >*_•(\"\uFFFC-]{0,8}|[ ][-–—→|][ ][*_]{0,2}|:[ ]?[*_]{0,2})("
                            + ENGLISH
                            + "|(?:(?!is |are |was |were |has |have |had |had |will )[\\p{L}'&-]{1,20} ){1,5}to be (?:announced|determined|confirmed)"
                            + ")[ .!?;:…*_)\"]{0,6}$");

    /// With where the text is to come from.
    static final Pattern FROM_WHERE =
            Pattern.compile(
                    "(?m)(?:^[ >*_•(\"-]{0,8}|[^.!?\n]{3,60} )(a (?:completer|rediger|reprendre|remplir|ecrire)"
                            + " (?:(?:a partir|d'apres|depuis)(?: de| du| des)?[ ]?:|a partir (?:de|du|des) |une fois |des que ))");

    /// A square bracket that starts or ends with the note.
    static final Pattern SQUARE =
            Pattern.compile(
                    "(?<![\\[\\]])\\[ ?(?:(?:"
                            + (NOTE + "|" + NOTE_HERE)
                            + "|s'inspirer (?:de|du|des))"
                            + RIGHT
                            // A bar makes a table of a line: its cell ends before the bracket does.
                            + "[^\\[\\]\\n]{0,200}(?:\\]|\\z)"
                            + ("|[^\\[\\]\\n]{1,80} " + NOTE + CLOSE + "\\]")
                            + ("|(?:[^\\[\\]\\n]{1,80} )?a (?:changer|remplacer|ajouter|renseigner|mettre a jour)"
                                    + RIGHT
                                    + "[^\\[\\]\\n]{0,80}\\]")
                            + "|(?:nom|titre|texte|image|photo|visuel|logo|lien|adresse|chiffres?)"
                            + " (?:provisoires?|temporaires?)\\]"
                            + "|(?:inserer|ajouter|mettre) (?:le |un |la |une |l'|les |des )?"
                            + "(?:lien|photo|image|logo|visuel)[^\\[\\]\\n]{0,80}\\]"
                            + "|[^\\[\\]\\n]{0,60}(?:needs? to be|must be) (?:updated|added|replaced|changed|written|filled)"
                            + "[^\\[\\]\\n]{0,40}\\]"
                            + "|(?:image|photo|picture|screenshot|capture|visuel|illustration|schema|graphique|carte)"
                            + "(?: of | de la | de l'| du | d'une? | montrant |[ ]?: ?)[^\\[\\]\\n]{2,80}\\]"
                            + "|(?:nom|adresse|numero|prenom|date|titre|url|intitule|fonction)"
                            + "(?: de | du | des | d')[^\\[\\]\\n]{2,80}\\]"
                            + "|(?:inserer|insert|add)[ :][^\\[\\]\\n]{1,80}\\]"
                            + "|lien(?: a venir)? ?\\]"
                            + "|(?:liens?|photos?|images?|sources?|dates?|noms?|chiffres?|lieux?|adresses?|url"
                            + "|heures?|titre) ?\\?{1,3} ?\\])");

    /// A line that only names what is to stand there.
    static final Pattern NAMED =
            Pattern.compile(
                    "(?m)^[ ]{0,3}(\\[ ?(?:images?|photos?|visuels?|pictures?|screenshots?|logo|illustrations?|graphique"
                            + "|texte|text)(?: \\d{1,2})? ?\\])[ ]{0,3}$");

    /// A round bracket with the note alone, or with up to four words of what is open: more words
    /// make a sentence of it, and things are filled in or supplied by the reader.
    static final Pattern ROUND =
            Pattern.compile(
                    "\\([ ]{0,3}(?:"
                            + NOTE
                            + "|(?!qui |que |dont )(?:[\\p{L}\\p{N}'-]+ ){1,4}a[ \\n](?:preciser|definir|confirmer|determiner|verifier)"
                            + ("|" + NOTE_HERE)
                            + "|(?:[\\p{L}'-]{1,20} ){0,2}(?:lien|url|photo|image|date|chiffres?|visuel"
                            + "|logo|adresse|source|reference) a (?:ajouter|inserer|mettre|fournir)"
                            + "|c'est[ -]a[ -]dire ?\\?{1,3}"
                            + "|(?:liens?|sources?|dates?|noms?|chiffres?|lieux?|adresses?|url|heures?"
                            + "|references?|exemples?|examples?) ?\\?{1,3}"
                            + "|a verifier (?!aupres|avec|par|vot|vos|cha)[\\p{L}' -]{2,40}"
                            + "|a mettre a jour(?: (?:pour|avec|des que|quand) [^()\n]{1,40})?"
                            + ")"
                            + CLOSE
                            + "\\)");

    /// Behind a heading, with what is awaited.
    static final Pattern BEHIND_HEADING =
            Pattern.compile("\\(" + NOTE + RIGHT + "[^()\n]{0,60}\\)[ .]{0,3}$");

    static final Pattern LINK =
            Pattern.compile(
                    "\\(\\(? ?(?:le )?lien(?: a venir| ici| (?:arrive|suit|viendra|sera (?:ajoute|en ligne))"
                            + "(?: bientot| prochainement)?)? ?!? ?\\)\\)?");

    /// All that a paragraph says, and no link in it.
    static final Pattern NO_LINK =
            Pattern.compile(
                    "^[ *_«\"]{0,4}(?:lien|link) (?:vers|to) (?:le|la|les|l'|un|une|the|a) ?[^.!?:\n]{2,80}$");

    /// Behind a colon or a question, with nothing behind it that would say what it depends on.
    static final Pattern AT_THE_END =
            Pattern.compile("(?m)[:?!] ?(" + NOTE + ")" + "(?=[ ]{0,3}(?:[.;!)]|$))");

    /// An instruction to the author, in capitals or at the start of a line.
    static final Pattern INSTRUCTION =
            Pattern.compile(
                    "(?m)^[ ]{0,3}(?:s'inspirer (?:de la|de cette|de l'|du|des) ?"
                            + "(?:page|texte|article|modele|fiche|exemple)s?|"
                            + NOTE_HERE
                            + ")"
                            + RIGHT
                            + ("|" + LEFT + NOTE_HERE + RIGHT));

    /// All that a paragraph says: what to put in its place, and nobody it is said to.
    static final Pattern ORDER =
            Pattern.compile(
                    "^[ *_«\"(\\[]{0,4}((?:inserer|ajouter|mettre|placer|integrer|insert|add) (?:ici )?"
                            + "(?:un|une|le|la|les|des|l'|a|an|the) ?(?:autre |nouvelle? |belle )?"
                            + "(?:carte|photo|image|illustration|visuel|logo|video|schema|graphique|tableau"
                            + "|capture|citation|lien|texte|chiffres?|infographie|picture|link|quote|map)"
                            + "(?![\\p{L}\\p{N}])[^.!?\\n]{0,60})[ .*_»\")\\]]{0,4}$");

    /// Written in capitals, so that its author does not overlook it. What readers are to fill in is
    /// left alone.
    static final Pattern SHOUTED =
            Pattern.compile(
                    "(?m)^((?![^\n]*(?:formulaire|dossier|document|questionnaire|fiche|attestation|demande"
                            + "|piece|justificatif|bulletin|coupon|cerfa))[^\n]{2,60}[ (\\[:+/-]"
                            + NOTE
                            + "[^\n]{0,40})$");

    /// A text that says of itself that it is none.
    static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?<![\\p{L}])((?:ceci|description|texte|image|photo|contenu|page|article|this|text|content)"
                            + "(?: [\\p{L}'-]{1,20}){0,3} (?:est|is) (?:un |a )?(?:placeholder|faux texte|texte d'attente)"
                            + "(?: text)?"
                            + "|(?:cette|ce|la|le) (?:description|texte|contenu|page|article|fiche|section)"
                            + " (?:ci-dessous |ci-dessus |ci-apres )?est (?:encore )?un brouillon)(?![\\p{L}])");

    /// One of them is in everything that the patterns find.
    static final Traces TRACES =
            Traces.of(
                    "?]",
                    "? ]",
                    "?)",
                    "? )",
                    "a complet",
                    "a precis",
                    "a defin",
                    "a confirm",
                    "a determin",
                    "a fourni",
                    "a verif",
                    "a modif",
                    "a inser",
                    "a redig",
                    " ici",
                    "s'inspirer",
                    "(lien",
                    "(le lien",
                    "lien vers ",
                    "link to ",
                    "est un brouillon",
                    "encore un brouillon",
                    "( lien",
                    "[lien",
                    "[add",
                    "to be",
                    "must be",
                    "[image",
                    "[ image",
                    "[photo",
                    "[picture",
                    "[screenshot",
                    "[capture",
                    "[visuel",
                    "[illustration",
                    "[schema",
                    "[graphique",
                    "[carte",
                    "[nom",
                    "[adresse",
                    "[numero",
                    "[prenom",
                    "[date",
                    "[titre",
                    "[url",
                    "[intitule",
                    "[fonction",
                    "a\ncomplet",
                    "a\nprecis",
                    "a\ndefin",
                    "a\nconfirm",
                    "a annoncer",
                    "a fixer",
                    "a trouver",
                    "a reprendre",
                    "a remplir",
                    "a ecrire",
                    "[ lien",
                    "[inserer",
                    "[ajouter",
                    "[mettre",
                    "a changer",
                    "a remplacer",
                    "a ajouter",
                    "a renseigner",
                    "a mettre a jour",
                    "provisoire",
                    "temporaire",
                    "placeholder",
                    "faux texte",
                    "texte d'attente",
                    "inserer ",
                    "ajouter ",
                    "mettre ",
                    "placer ",
                    "integrer ",
                    "insert ",
                    "add ");

    static final Traces CAPITALS =
            Traces.of(
                    "A COMPL", "À COMPL", "A PR", "À PR", "A D", "À D", "A CONF", "À CONF",
                    "A FOUR", "À FOUR", "A V", "À V", "A MOD", "À MOD", "A INS", "À INS", "A R",
                    "À R");
}
