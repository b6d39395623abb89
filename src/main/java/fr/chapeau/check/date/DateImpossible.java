package fr.chapeau.check.date;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds days that are in no calendar: 31 June, 29 February of a common year.
public final class DateImpossible implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("date-impossible", Severity.ERROR, "found", "year");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (NamedDay day : DayScan.of(post)) {
            if (day.isImpossible()) {
                boolean leap = day.month() == 2 && day.day() == 29;
                var says = INFO.says(leap ? "year" : "found", day.written());
                Finding finding = Finding.of(INFO, day.span(), says);
                out.accept(day.isQuoted() ? finding.as(Severity.WARNING) : finding);
            }
        }
    }
}
