package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.problem.Severity;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds announcements that stand where the announced should: "Bio à venir", "En cours de
/// rédaction", as all that a paragraph, an entry, a cell or a value says.
public final class PlaceholderComingSoon implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-coming-soon", Severity.WARNING, "found");

    private static final int LONGEST = 60;

    /// Fields that say how far something has come.
    private static final Set<String> STATES =
            Set.of("status", "statut", "state", "etat", "phase", "phases", "step", "etape");

    /// Alone it says the same as the words.
    private static final String BUILDING_SITE = "🚧";

    private static final String THING =
            "(?:bio|biographie|photos?|portrait|textes?|contenus?|programme|details?|description"
                    + "|informations?|infos?|liens?|dates?|lieu|horaires?|suite|articles?|page|replay|videos?"
                    + "|presentation|documents?|documentation|traduction|resume|inscriptions?)";

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?:"
                            + ("(?:plus (?:de |d'))?" + THING + " (?:bientot )?a venir")
                            + "|a venir(?: bientot| prochainement)?"
                            + ("|(?:"
                                    + THING
                                    + " )?(?:bientot|prochainement)(?: disponibles?| en ligne)?")
                            + ("|(?:" + THING + " )?disponibles? (?:bientot|prochainement)")
                            + "|(?:cette |ce )?(?:page|article|section|contenu|rubrique|texte|document|fiche)?"
                            + " ?(?:est )?(?:actuellement )?en (?:cours de )?(?:construction|redaction|preparation)"
                            + "|(?:redaction|construction) en cours"
                            + "|coming soon|under construction|more to come"
                            + ")");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (TextField field : post.textFields()) {
            boolean state = STATES.contains(Folded.key(field.name()));
            if (!state && !field.isTitle() && isWhole(field.scalar().text())) {
                var says = INFO.says("found", field.scalar().text());
                out.accept(Finding.of(INFO, field.span(), says));
            }
        }
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        if (passage.field() == null && holdsText(passage.kind())) {
            int from = isWhole(text) ? 0 : lastLine(text);
            if (from == 0 || (from > 0 && isWhole(text.substring(from)))) {
                report(passage, from, out);
            }
        }
    }

    private static void report(Passage passage, int from, Consumer<Finding> out) {
        String text = passage.text();
        int start =
                from + text.substring(from).length() - text.substring(from).stripLeading().length();
        int end = text.stripTrailing().length();
        var says = INFO.says("found", text.substring(start, end));
        out.accept(Finding.of(INFO, passage.span(start, end), says));
    }

    /// Where the line starts that says what the line before announces with a colon; -1 for none.
    private static int lastLine(String text) {
        String all = text.stripTrailing();
        int line = all.lastIndexOf('\n');
        boolean announced = line > 0 && all.substring(0, line).stripTrailing().endsWith(":");
        return announced ? line + 1 : -1;
    }

    /// A heading "À venir" has its list below.
    private static boolean holdsText(Passage.Kind kind) {
        return switch (kind) {
            case PARAGRAPH, LIST_ITEM, TABLE_CELL, HTML_TEXT -> true;
            case TITLE, FIELD, HEADING, ALTERNATIVE, COMMENT -> false;
        };
    }

    private static boolean isWhole(String text) {
        if (text.length() > LONGEST || text.length() < 2) {
            return false;
        }
        String key = Folded.key(text);
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
