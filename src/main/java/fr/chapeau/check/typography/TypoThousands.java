package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds large numbers of counted things without a blank between the thousands.
public final class TypoThousands implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("typo-thousands", Severity.ADVICE, "found");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?=\\d{4})(?<![\\p{L}\\p{N}.,/#°:_-])(?!(?:19|20)\\d\\d(?!\\d))\\d{4,9}(?=[ \\u00A0\\u202F](?:€|euros?|personnes"
                            + "|agents|agentes|habitants|visiteurs|utilisateurs|utilisatrices|usagers|entreprises"
                            + "|associations|communes|collectivités|km|kilomètres|hectares|emplois|postes|élèves|étudiants"
                            + "|participants|inscrits|candidats|logements|dossiers|demandes|démarches|heures|visites"
                            + "|signatures|signataires|abonnés|places|tonnes|structures|exemplaires)(?!\\p{L}))");

    private static final Starts STARTS =
            Starts.where(
                    Starts.DIGITS,
                    (before, at, after) -> Starts.isDigit(at) && !Starts.isDigit(before));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse.of(post).propose(INFO, STARTS, NUMBER, TypoThousands::spaced, out);
    }

    private static String spaced(String number) {
        StringBuilder spaced = new StringBuilder(number);
        for (int i = number.length() - 3; i > 0; i -= 3) {
            spaced.insert(i, '\u202F');
        }
        return spaced.toString();
    }
}
