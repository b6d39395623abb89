package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.check.Traces;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.problem.Severity;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds announcements that stand where the announced should: "Bio à venir", "En cours de
/// rédaction", as all that a paragraph, a line of it, an entry, a cell or a value says, or in
/// brackets of their own.
public final class PlaceholderComingSoon implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-coming-soon", Severity.WARNING, "found");

    private static final int LONGEST = 60;

    private static final int FOLLOWED_LONGEST = 160;
    private static final int EN_COURS_LONGEST = 14;

    /// Shorter lines are not the result of wrapping.
    private static final int WRAPPED = 60;

    /// Fields that say how far something has come.
    private static final Set<String> STATES =
            Set.of("status", "statut", "state", "etat", "phase", "phases", "step", "etape");

    /// Alone it says the same as the words.
    private static final String BUILDING_SITE = "🚧";

    /// The same as some platforms write it.
    private static final String BUILDING_SITE_NAME = ":construction:";

    /// One of them is in every announcement.
    private static final Traces TRACES =
            Traces.of(
                    "venir",
                    "VENIR",
                    "ientôt",
                    "ientot",
                    "IENT",
                    "rochainement",
                    "n cours",
                    "N COURS",
                    "construction",
                    "CONSTRUCTION",
                    "sera ",
                    "travaux",
                    "TRAVAUX",
                    "édaction",
                    "EDACTION",
                    "oming",
                    "to come",
                    BUILDING_SITE);

    private static final String THING =
            "(?:bio|biographie|photos?|portrait|textes?|contenus?|programme|details?|description"
                    + "|informations?|infos?|liens?|dates?|lieu|horaires?|suite|articles?|page|replay|videos?"
                    + "|presentation|documents?|documentation|traduction|resume|inscriptions?|contacts?"
                    + "|adresses?|precisions?|captures?|illustrations?|tableau|liste|guide|tutoriel)";

    private static final String PAGE =
            "(?:page|article|section|contenu|rubrique|texte|document|documentation|fiche|partie|liste|guide"
                    + "|site|chapitre|paragraphe|description|biographie|bio)";

    /// What is often called to come, without being missing.
    private static final String LABELS =
            "(?:.* )?(?:evenement|agenda|an|annee|mois|semaine|saison|seance|reunion|atelier|session|date|avenir"
                    + "|rencontre|formation|conference|salon|phase|etape|suite|temps|generation)";

    private static final String UNDER_WAY =
            "(?:en construction|en travaux|en cours (?:de (?:construction|redaction|preparation|definition"
                    + "|traduction|finalisation|documentation|creation|mise a jour)|d'(?:elaboration|ecriture))|en (?:redaction|preparation))";

    /// What a box of an extended Markdown begins with, which kramdown shows.
    private static final Pattern BOX =
            Pattern.compile("^[ >]*:::+[ ]?(?:[\\p{L}-]{2,12}(?:[ ]|$))?");

    /// What is said of something at the end of its line.
    private static final Pattern VALUE =
            Pattern.compile(
                    "(?m)^[ *_-]*([^\n]{2,120}?)(?:[ \u00A0][-–—→][ \u00A0]|[ \u00A0]?: )(?![^\n]*(?:[ \u00A0][-–—→][ \u00A0]|: ))([^\n]{4,60})$");

    /// An announcement with more behind it.
    private static final Pattern FOLLOWED =
            Pattern.compile(
                    "\\W{0,4}(?:(?:(?:cette |ce |la |le )?"
                            + PAGE
                            + " )?(?:est )?(?:actuellement |encore |toujours )?"
                            + UNDER_WAY
                            + "(?: -|\\.| :|,)"
                            + "|(?:cette |ce )"
                            + PAGE
                            + " sera (?:mise? a jour|completee?|enrichie?|alimentee?)"
                            + " (?:tres )?(?:prochainement|bientot|ulterieurement) ).*");

    /// In square brackets, whatever stands behind them.
    private static final Pattern SQUARE = Pattern.compile("\\[([^\\[\\]\\n]{2,60})\\]");

    /// In round ones, for what only a page under way lacks.
    private static final Pattern ROUND =
            Pattern.compile(
                    "\\((?iu:infos?|informations?|contacts?|dates?|lieux?|adresses?|horaires?|programme"
                            + "|textes?|photos?|bio|biographies?|détails?|précisions?|chiffres?|vidéos?)"
                            + " (?iu:[àa] venir)[ !.…]{0,3}\\)");

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?:"
                            + ("(?:plus (?:de |d'))?" + THING + " (?:bientot )?a venir")
                            + "|a venir(?: bientot| prochainement)?"
                            + ("|(?:"
                                    + THING
                                    + " )?(?:bientot|prochainement)(?: disponibles?| en ligne)?")
                            + ("|(?:" + THING + " )?disponibles? (?:bientot|prochainement)")
                            + ("|(?:(?:cette |ce |la |le )?"
                                    + PAGE
                                    + " )?(?:est )?(?:actuellement |encore |toujours )?"
                                    + UNDER_WAY)
                            + "|(?!.*(?:est|sont) )(?:[\\p{L}'-]+ ){1,3}en cours (?:de redaction|d'ecriture|de traduction)"
                            + ("|(?:cette |ce |la |le )"
                                    + PAGE
                                    + " sera (?:(?:tres )?(?:bientot|prochainement) )?(?:mise? a jour|complete"
                                    + "|completee|disponible|en ligne|enrichie?|redigee?|publiee?|alimentee?)"
                                    + "(?: (?:tres )?(?:prochainement|bientot|ulterieurement)| plus tard)?")
                            + "|(?:redaction|construction) en cours"
                            + "|(?:[\\p{L}'-]{1,20} ){0,3}coming soon|(?:page |site )?under construction|more to come"
                            + ("|(?!"
                                    + LABELS
                                    + " )(?:[\\p{L}'-]{1,20} )?[\\p{L}'-]{2,20}[^sx ] a venir")
                            + ")");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (TextField field : post.textFields()) {
            boolean state = STATES.contains(Folded.key(field.name()));
            String text = field.scalar().text();
            if (!state && !field.isTitle() && (isWhole(text) || isFollowed(text))) {
                var says = INFO.says("found", field.scalar().text());
                out.accept(Finding.of(INFO, field.span(), says));
            }
        }
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        if (passage.field() != null || !holdsText(passage.kind()) || !TRACES.in(passage)) {
            return;
        }
        String text = passage.text();
        if (isWhole(text) || isAlone(passage)) {
            report(passage, 0, text.length(), out);
        } else if (isFollowed(text)) {
            int line = text.indexOf('\n');
            report(passage, 0, line > 0 ? line : text.length(), out);
        } else if (!lines(passage, out) && !values(passage, out)) {
            brackets(SQUARE, passage, out);
            brackets(ROUND, passage, out);
        }
    }

    /// Whether a line is an announcement, which is reported.
    private static boolean lines(Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        boolean found = false;
        int start = 0;
        while (start < text.length() && text.indexOf('\n') >= 0) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start <= LONGEST
                    && stands(text, start)
                    && isWhole(text.substring(start, end))) {
                report(passage, start, end, out);
                found = true;
            }
            start = end + 1;
        }
        return found;
    }

    /// Whether the value behind the last dash or colon of a line is an announcement, which is
    /// reported.
    private static boolean values(Passage passage, Consumer<Finding> out) {
        Matcher matcher = VALUE.matcher(passage.text());
        boolean found = false;
        while (matcher.find()) {
            boolean state = STATES.contains(Folded.key(matcher.group(1)).replaceAll("[*_ ]", ""));
            if (!state && isWhole(matcher.group(2))) {
                report(passage, matcher.start(2), matcher.end(2), out);
                found = true;
            }
        }
        return found;
    }

    /// Whether the line from `start` on is one by itself, rather than the end of a wrapped one.
    private static boolean stands(String text, int start) {
        if (start == 0) {
            return true;
        }
        String before = text.substring(text.lastIndexOf('\n', start - 2) + 1, start - 1).strip();
        boolean ended =
                !before.isEmpty() && ":.!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
        int first = start;
        while (first < text.length() && !Character.isLetterOrDigit(text.codePointAt(first))) {
            first++;
        }
        boolean capital = first < text.length() && Character.isUpperCase(text.charAt(first));
        return ended || (capital && before.length() < WRAPPED);
    }

    private static void brackets(Pattern pattern, Passage passage, Consumer<Finding> out) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            boolean note = pattern == ROUND || isWhole(matcher.group(1));
            if (note && !passage.within(ProseContext.LINK_TEXT, matcher.start())) {
                report(passage, matcher.start(), matcher.end(), out);
            }
        }
    }

    private static void report(Passage passage, int from, int to, Consumer<Finding> out) {
        String text = passage.text().substring(from, to);
        int start = from + text.length() - text.stripLeading().length();
        var says = INFO.says("found", text.strip());
        out.accept(Finding.of(INFO, passage.span(start, start + text.strip().length()), says));
    }

    /// A heading "À venir" has its list below.
    private static boolean holdsText(Passage.Kind kind) {
        return switch (kind) {
            case PARAGRAPH, LIST_ITEM, TABLE_CELL, HTML_TEXT -> true;
            case TITLE, FIELD, HEADING, ALTERNATIVE, COMMENT -> false;
        };
    }

    private static boolean isFollowed(String text) {
        return text.length() <= FOLLOWED_LONGEST && FOLLOWED.matcher(Folded.key(text)).matches();
    }

    /// In a cell it is a state, as a paragraph there is nothing that would be under way.
    private static boolean isAlone(Passage passage) {
        return passage.kind() == Passage.Kind.PARAGRAPH
                && passage.text().length() <= EN_COURS_LONGEST
                && Folded.key(passage.text()).replaceAll("[^a-z ]", "").strip().equals("en cours");
    }

    /// Without the marks that a platform's Markdown puts around it.
    private static String plain(String key) {
        String text = key.startsWith(":::") ? BOX.matcher(key).replaceFirst("") : key;
        return text.contains(BUILDING_SITE_NAME)
                ? text.replace(BUILDING_SITE_NAME, BUILDING_SITE).replace("_", "").replace("*", "")
                : text;
    }

    private static boolean isWhole(String text) {
        if (text.length() > LONGEST || text.length() < 2) {
            return false;
        }
        String key = plain(Folded.key(text));
        int start = 0;
        int end = key.length();
        while (start < end && !Character.isLetter(key.charAt(start))) {
            start++;
        }
        while (start < end && !Character.isLetterOrDigit(key.charAt(end - 1))) {
            end--;
        }
        return start < end
                ? WHOLE.matcher(key.substring(start, end)).matches()
                : key.contains(BUILDING_SITE);
    }
}
