package fr.chapeau.check.date;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Days;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.SaidDay;
import fr.chapeau.check.TextField;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Severity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds events that are over when the post that announces them appears, and those of another year
/// than their title says: often the year of the last edition is left.
public final class EventBeforePublication implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("event-before-publication", Severity.WARNING, "found", "title-year");

    /// Words of a report, folded.
    private static final Pattern REPORT =
            Pattern.compile(
                    "compte[ -]rendu|retour (?:sur|en images)|bilan|replay|revivez|revoir|retrospective"
                            + "|rediffusion|recap|resume de|(?:a|ont) eu lieu|s'est (?:tenu|deroule)"
                            + "|se sont (?:tenu|deroule)|etait|etaient|took place|was held");

    /// A report says so early.
    private static final int BEGINNING = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Optional<YamlEntry> entry = EventDays.start(post);
        Optional<LocalDate> start = entry.flatMap(one -> Days.of(one.value()));
        if (entry.isEmpty() || start.isEmpty() || isReport(post)) {
            return;
        }
        Optional<LocalDate> written =
                post.frontMatter().root().entry("date").isPresent()
                        ? Days.published(post)
                        : Optional.empty();
        if (written.filter(start.get()::isBefore).isPresent()) {
            var says = INFO.says("found", new SaidDay(start.get()), new SaidDay(written.get()));
            out.accept(finding(entry.get(), says));
            return;
        }
        Set<Integer> said = new HashSet<>();
        Years.in(post.title(), said);
        boolean named =
                EventDays.of(post).stream().map(LocalDate::getYear).anyMatch(said::contains);
        if (said.size() == 1 && !named) {
            String year = said.iterator().next().toString();
            out.accept(
                    finding(entry.get(), INFO.says("title-year", new SaidDay(start.get()), year)));
        }
    }

    private static Finding finding(YamlEntry entry, Message says) {
        return Finding.of(INFO, entry.span(), says)
                .with(new Fix.OpenField(FieldPath.of(entry.key().text())));
    }

    private static boolean isReport(CheckedPost post) {
        for (TextField field : post.textFields()) {
            if (REPORT.matcher(Folded.of(field.scalar().text()).text()).find()) {
                return true;
            }
        }
        List<Passage> body =
                post.passages().stream()
                        .filter(passage -> passage.field() == null && passage.visible())
                        .limit(BEGINNING)
                        .toList();
        return body.stream().anyMatch(one -> REPORT.matcher(one.folded().text()).find());
    }
}
