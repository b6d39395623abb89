package fr.chapeau.check.date;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.Traces;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds days that only who reads the post today can tell: "demain", "ce jeudi", "la semaine
/// prochaine". Where "demain" or "hier" stand for the future or the past at large, they stay.
public final class DateRelative implements PassageRule {

    private static final RuleInfo INFO = RuleInfo.of("date-relative", Severity.ADVICE, "found");

    private static final Traces TRACES =
            Traces.of(
                    "demain",
                    "hier",
                    "lundi",
                    "mardi",
                    "mercredi",
                    "jeudi",
                    "vendredi",
                    "samedi",
                    "dimanche",
                    "prochain",
                    "dernier",
                    "derniere",
                    "cet ete",
                    "cet hiver",
                    "cet automne",
                    "ce printemps");

    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}'-])(?:"
                            + "(?:apres-)?demain (?:matin|midi|soir|apres-midi|(?:a|de|des)(?= \\d))"
                            + "|apres-demain|avant-hier|hier (?:matin|midi|soir|apres-midi)"
                            + "|ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! \\d| 1er)"
                            + "|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
                            + " (?:prochain|dernier)(?! \\d)"
                            + "|la semaine (?:prochaine|derniere)|le mois (?:prochain|dernier)"
                            + "|l'annee (?:prochaine|derniere)|l'an (?:prochain|dernier)"
                            + "|cet (?:ete|hiver|automne)(?! (?:19|20)\\d\\d)|ce printemps(?! (?:19|20)\\d\\d)"
                            + ")(?![\\p{L}\\p{N}-])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        boolean read = passage.visible() && passage.kind() != Passage.Kind.ALTERNATIVE;
        if (read && post.isFrench()) {
            words(passage, out);
        }
    }

    private static void words(Passage passage, Consumer<Finding> out) {
        Folded folded = passage.folded();
        String text = folded.text();
        if (!TRACES.in(text)) {
            return;
        }
        Matcher matcher = RELATIVE.matcher(text.replace('\n', ' '));
        while (matcher.find()) {
            int start = folded.origin(matcher.start());
            int end = folded.originEnd(matcher.end());
            boolean quoted =
                    passage.within(ProseContext.QUOTED, start)
                            || passage.within(ProseContext.QUOTE_BLOCK, start)
                            || passage.within(ProseContext.EMPHASIS, start);
            if (!quoted) {
                String written = passage.text().substring(start, end);
                out.accept(Finding.of(INFO, passage.span(start, end), INFO.says("found", written)));
            }
        }
    }
}
