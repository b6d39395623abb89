package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds capitals without their accents, in words that have no other reading: Etat, Ecole, Egalité.
public final class TypoCapitalAccent implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("typo-capital-accent", Severity.ADVICE, "found");

    private static final Pattern WORD =
            Pattern.compile(
                    "(?=[EI])(?<![\\p{L}\\p{N}._/@-])(?:E(?=(?:tats?|tablissements?|coles?|galité|conomies?|conomiques?|ducation"
                            + "|nergies?|nergétiques?|tudes?|tudiante?s?|lue?s?|quipes?|v[éè]nements?|cologie|cologiques?"
                            + "|tapes?|valuations?|thique|lèves?)(?![\\p{L}\\p{N}_@]))|I(?=le-de-France))");

    /// At the start of a sentence, before what follows the preposition only.
    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "(?m)(?:^|(?<=[.!?…»] ))(?:A(?= (?:partir|la suite|noter|ce jour|ce titre|cette occasion|cet effet"
                            + "|destination|travers|terme|titre|savoir|propos|défaut|compter|l[’'](?:occasion|issue"
                            + "|aide|avenir|origine|initiative|heure))(?!\\p{L}))|Ca(?= (?:\\p{Ll}{2})))");

    private static final Map<String, String> RIGHT =
            Map.of("E", "É", "I", "Î", "A", "À", "Ca", "Ça");

    private static final Pattern STATE = Pattern.compile("(?<!\\p{L})Etat(?!\\p{L})");

    private static final Starts WORDS =
            Starts.of("Et", "Ec", "Eg", "Ed", "En", "El", "Eq", "Ev", "Ile-de-France");

    private static final Starts PREPOSITIONS = Starts.of("A ", "Ca ");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse prose = FrenchProse.of(post);
        boolean title = STATE.matcher(post.title()).find();
        Consumer<Finding> told = found -> out.accept(title ? found.as(Severity.WARNING) : found);
        prose.replace(INFO, WORDS, WORD, TypoCapitalAccent::accented, told);
        prose.propose(
                INFO,
                PREPOSITIONS,
                PREPOSITION,
                written -> RIGHT.getOrDefault(written, written),
                out);
    }

    private static String accented(MatchResult match) {
        return RIGHT.getOrDefault(match.group(), match.group());
    }
}
