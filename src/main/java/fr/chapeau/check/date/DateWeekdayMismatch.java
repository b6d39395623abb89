package fr.chapeau.check.date;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Days;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Finds days that are said to be another weekday than they are. A day without a year is left alone
/// if it fits in any year that may be meant: those around the post's own, and those that it names.
public final class DateWeekdayMismatch implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("date-weekday-mismatch", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (NamedDay day : DayScan.of(post)) {
            if (day.weekday() != null && !day.isQuoted()) {
                meant(day, post)
                        .ifPresent(date -> {
                            var says = INFO.says("found", day.written(), new WeekdayAndDay(date));
                            out.accept(Finding.of(INFO, day.span(), says));
                        });
            }
        }
    }

    /// The date it is most likely, if none of those that it may be falls on the weekday.
    private static Optional<LocalDate> meant(NamedDay day, CheckedPost post) {
        Integer year = day.year();
        Set<Integer> years = year == null ? years(day, post) : Set.of(year);
        boolean fits =
                years.stream()
                        .flatMap(one -> day.in(one).stream())
                        .anyMatch(date -> date.getDayOfWeek() == day.weekday());
        return fits
                ? Optional.empty()
                : years.stream().flatMap(one -> day.in(one).stream()).findFirst();
    }

    private static Set<Integer> years(NamedDay day, CheckedPost post) {
        Set<Integer> years = new LinkedHashSet<>();
        EventDays.of(post).forEach(date -> years.add(date.getYear()));
        Optional<LocalDate> base =
                Days.published(post)
                        .or(() -> post.site().build().today().filter(any -> Unpublished.is(post)));
        base.ifPresent(date -> {
            years.add(date.getYear());
            years.add(date.getYear() + 1);
            years.add(date.getYear() - 1);
        });
        if (base.isPresent()) {
            Years.in(day.passage().text(), years);
            Years.in(post.title(), years);
        }
        return years;
    }
}
