package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.Traces;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.problem.Severity;
import java.util.BitSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds notes that something is still to be written or decided: "à compléter", "[À MODIFIER]",
/// "(lien)".
///
/// An infinitive alone is a note; with a subject or a complement it is most often a sentence ("un
/// formulaire à compléter"), so only forms with no other reading are found. The patterns work on
/// folded text.
public final class PlaceholderToComplete implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-to-complete", Severity.ERROR, "found", "unsure")
                    .yieldingTo("placeholder-template-default");

    private static final String VERB =
            "(?:completer|preciser|definir|confirmer|determiner|fournir|verifier|modifier|inserer|rediger)";

    /// The note itself: one verb or two, and when.
    private static final String NOTE =
            ("a " + VERB + "(?:(?: et | ou | / |/)(?:a )?" + VERB + ")?")
                    + "(?: (?:ulterieurement|plus tard|prochainement|svp|ici))?";

    private static final String NOTE_HERE =
            "(?:inserer|ajouter|mettre|completer|ecrire|rediger|placer|coller|indiquer) ici";

    private static final String LEFT = "(?<![\\p{L}\\p{N}'_-])";
    private static final String RIGHT = "(?![\\p{L}\\p{N}_-])";
    private static final String CLOSE = "[ .!?;:…]{0,6}";

    /// Alone on its line, whatever marks stand around it.
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?m)^[ >*_•–—«\"\\uFFFC(-]{0,12}("
                            + (NOTE + "|" + NOTE_HERE)
                            + ")[ .!?;:…*_»\"\\uFFFC)]{0,12}$");

    /// A square bracket that starts or ends with the note.
    private static final Pattern SQUARE =
            Pattern.compile(
                    "\\[ ?(?:(?:"
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
                            + "|(?:inserer|ajouter|mettre) (?:le |un |la |une |l')?"
                            + "(?:lien|photo|image|logo|visuel)[^\\[\\]\\n]{0,80}\\]"
                            + "|lien(?: a venir)? ?\\]"
                            + "|(?:liens?|photos?|images?|sources?|dates?|noms?|chiffres?|lieux?|adresses?|url"
                            + "|heures?|titre) ?\\?{1,3} ?\\])");

    /// A round bracket with the note alone, or with up to four words of what is open: more words
    /// make a sentence of it, and things are filled in or supplied by the reader.
    private static final Pattern ROUND =
            Pattern.compile(
                    "\\([ ]{0,3}(?:"
                            + NOTE
                            + "|(?:[\\p{L}\\p{N}'-]+ ){1,4}a (?:preciser|definir|confirmer|determiner|verifier)"
                            + ("|" + NOTE_HERE)
                            + "|(?:[\\p{L}'-]{1,20} ){0,2}(?:lien|url|photo|image|date|chiffres?|visuel"
                            + "|logo|adresse|source|reference) a (?:ajouter|inserer|mettre|fournir)"
                            + "|a mettre a jour(?: (?:pour|avec|des que|quand) [^()\n]{1,40})?"
                            + ")"
                            + CLOSE
                            + "\\)");

    /// Behind a heading, with what is awaited.
    private static final Pattern BEHIND_HEADING =
            Pattern.compile("\\(" + NOTE + RIGHT + "[^()\n]{0,60}\\)[ .]{0,3}$");

    private static final Pattern LINK =
            Pattern.compile(
                    "\\(\\(? ?(?:le )?lien(?: a venir| ici| (?:arrive|suit|viendra|sera (?:ajoute|en ligne))"
                            + "(?: bientot| prochainement)?)? ?!? ?\\)\\)?");

    /// All that a paragraph says, and no link in it.
    private static final Pattern NO_LINK =
            Pattern.compile(
                    "^[ *_«\"]{0,4}(?:lien|link) (?:vers|to) (?:le|la|les|l'|un|une|the|a) ?[^.!?:\n]{2,80}$");

    /// Behind a colon or a question, with nothing behind it that would say what it depends on.
    private static final Pattern AT_THE_END =
            Pattern.compile("(?m)[:?!] ?(" + NOTE + ")" + "(?=[ ]{0,3}(?:[.;!)]|$))");

    /// An instruction to the author, in capitals or at the start of a line.
    private static final Pattern INSTRUCTION =
            Pattern.compile(
                    "(?m)^[ ]{0,3}(?:s'inspirer (?:de la|de cette|de l'|du|des) ?"
                            + "(?:page|texte|article|modele|fiche|exemple)s?|"
                            + NOTE_HERE
                            + ")"
                            + RIGHT
                            + ("|" + LEFT + NOTE_HERE + RIGHT));

    /// All that a paragraph says: what to put in its place, and nobody it is said to.
    private static final Pattern ORDER =
            Pattern.compile(
                    "^[ *_«\"(\\[]{0,4}((?:inserer|ajouter|mettre|placer|integrer|insert|add) (?:ici )?"
                            + "(?:un|une|le|la|les|des|l'|a|an|the) ?(?:autre |nouvelle? |belle )?"
                            + "(?:carte|photo|image|illustration|visuel|logo|video|schema|graphique|tableau"
                            + "|capture|citation|lien|texte|chiffres?|infographie|picture|link|quote|map)"
                            + "(?![\\p{L}\\p{N}])[^.!?\\n]{0,60})[ .*_»\")\\]]{0,4}$");

    /// A text that says of itself that it is none.
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?<![\\p{L}])((?:ceci|description|texte|image|photo|contenu|page|article|this|text|content)"
                            + "(?: [\\p{L}'-]{1,20}){0,3} (?:est|is) (?:un |a )?(?:placeholder|faux texte|texte d'attente)"
                            + "(?: text)?"
                            + "|(?:cette|ce|la|le) (?:description|texte|contenu|page|article|fiche|section)"
                            + " (?:ci-dessous |ci-dessus |ci-apres )?est (?:encore )?un brouillon)(?![\\p{L}])");

    /// One of them is in everything that the patterns find.
    private static final Traces TRACES =
            Traces.of(
                    "?]",
                    "? ]",
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

    private static final int LONGEST_ORDER = 100;

    /// Shorter lines are not the result of wrapping.
    private static final int WRAPPED = 60;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        if (passage.visible()) {
            notes(passage, out);
        }
    }

    private static void notes(Passage passage, Consumer<Finding> out) {
        Folded folded = passage.folded();
        if (!TRACES.in(folded.text())) {
            return;
        }
        BitSet known = new BitSet();
        BiConsumer<Severity, Pattern> find =
                (severity, pattern) -> {
                    Matcher matcher = pattern.matcher(folded.text());
                    while (matcher.find()) {
                        int group = matcher.groupCount();
                        int start = folded.origin(matcher.start(group));
                        int end = folded.originEnd(matcher.end(group));
                        int next = known.nextSetBit(start);
                        boolean free = next < 0 || next >= end;
                        if (free && isMeant(passage, pattern, start, end)) {
                            known.set(start, end);
                            out.accept(finding(passage, start, end, severity));
                        }
                    }
                };
        find.accept(Severity.ERROR, ALONE);
        find.accept(Severity.ERROR, SQUARE);
        find.accept(Severity.WARNING, ROUND);
        find.accept(Severity.WARNING, LINK);
        find.accept(Severity.WARNING, AT_THE_END);
        find.accept(Severity.WARNING, INSTRUCTION);
        find.accept(Severity.WARNING, PLACEHOLDER);
        if (passage.kind() == Passage.Kind.PARAGRAPH && passage.text().length() <= LONGEST_ORDER) {
            find.accept(Severity.WARNING, ORDER);
            find.accept(Severity.WARNING, NO_LINK);
        }
        if (passage.kind() == Passage.Kind.HEADING) {
            find.accept(Severity.WARNING, BEHIND_HEADING);
        }
    }

    private static Finding finding(Passage passage, int start, int end, Severity severity) {
        String text = passage.text().substring(start, end);
        String sentence = severity == Severity.ERROR ? "found" : "unsure";
        return Finding.of(INFO, passage.span(start, end), INFO.says(sentence, text)).as(severity);
    }

    private static boolean isMeant(Passage passage, Pattern pattern, int start, int end) {
        if (pattern == ALONE) {
            String before = passage.text().substring(Math.max(0, start - 200), start);
            int lineEnd = before.lastIndexOf('\n');
            return lineEnd < 0 || lineEnd - before.lastIndexOf('\n', lineEnd - 1) <= WRAPPED;
        }
        if (pattern == NO_LINK) {
            return IntStream.range(start, end)
                    .noneMatch(i -> passage.within(ProseContext.LINK_TEXT, i));
        }
        if (pattern == LINK || pattern == SQUARE) {
            return !passage.within(ProseContext.LINK_TEXT, (start + end) / 2);
        }
        if (pattern == INSTRUCTION) {
            String text = passage.text().substring(start, end);
            boolean capitals = text.chars().noneMatch(Character::isLowerCase);
            boolean atStart = start == 0 || passage.text().charAt(start - 1) == '\n';
            return capitals || (atStart && !isStep(passage.kind()));
        }
        return true;
    }

    /// Headings and items tell readers what to do: an infinitive there is for them.
    private static boolean isStep(Passage.Kind kind) {
        return kind == Passage.Kind.LIST_ITEM || kind == Passage.Kind.HEADING;
    }
}
