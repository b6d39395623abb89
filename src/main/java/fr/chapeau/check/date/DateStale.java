package fr.chapeau.check.date;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Days;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds announcements of a day that is over when the post appears: an invitation in the clause of
/// a date that lies before the post's own, or before today in a draft.
public final class DateStale implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("date-stale", Severity.WARNING, "found");

    /// How far an announcement may stand from its date.
    private static final int NEAR = 120;

    /// Says that it is still to come, folded.
    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?<!\\p{L})(?:aur(?:a|ont) lieu|se tiendr(?:a|ont)|se deroulera(?:it)?|se derouleront"
                            + "|(?:vous )?donne(?:nt|ns)? rendez-vous|rendez-vous (?:le|du|les)|inscrivez-vous"
                            + "|(?:candidatez|postulez|repondez|participez|deposez)"
                            + "|(?:est|sont|reste|restent) ouvert(?:e|s|es)? jusqu'au"
                            + "|vous avez jusqu'au|inscri(?:ption|vez)s?(?:-vous)? (?:avant le|jusqu'au)"
                            + "|(?:debuter|commencer|ouvrir|demarrer)(?:a|ont)"
                            + "|ser(?:a|ont) (?:lance|publie|organise|ouvert|annonce|present)e?s?)(?!\\p{L})");

    /// Says that it is over.
    private static final Pattern PAST =
            Pattern.compile(
                    "(?<!\\p{L})(?:s'est|se sont|etait|etaient|avait|avaient|a ete|ont ete|a eu lieu|ont eu lieu"
                            + "|initialement|devait|devaient)(?!\\p{L})");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Optional<LocalDate> appears = appears(post);
        if (appears.isEmpty() || !post.isFrench()) {
            return;
        }
        for (NamedDay day : DayScan.of(post)) {
            boolean over = day.full().filter(appears.get()::isAfter).isPresent();
            if (over && !day.isQuoted() && isAnnounced(day)) {
                out.accept(Finding.of(INFO, day.span(), INFO.says("found", day.written())));
            }
        }
    }

    private static Optional<LocalDate> appears(CheckedPost post) {
        Optional<LocalDate> written = Days.published(post);
        return Unpublished.is(post) ? post.site().build().today().or(() -> written) : written;
    }

    private static boolean isAnnounced(NamedDay day) {
        String text = day.passage().text();
        int from = day.start();
        while (from > 0 && day.start() - from < NEAR && !isEnd(text, from - 1, day)) {
            from--;
        }
        int to = day.end();
        while (to < text.length() && to - day.end() < NEAR && !isEnd(text, to, day)) {
            to++;
        }
        String clause = Folded.of(text.substring(from, to)).text().replace('\n', ' ');
        return TO_COME.matcher(clause).find() && !PAST.matcher(clause).find();
    }

    /// A comma right before the date does not end what announces it.
    private static boolean isEnd(String text, int index, NamedDay day) {
        boolean comma = text.charAt(index) == ',';
        boolean beforeDate = comma && index < day.start() && day.start() - index <= 5;
        return (comma && !beforeDate) || ".;!?:()".indexOf(text.charAt(index)) >= 0;
    }
}
