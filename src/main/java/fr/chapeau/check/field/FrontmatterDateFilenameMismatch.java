package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Days;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.SaidDay;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.problem.Severity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds posts whose `date` is another day than their name says: the address and the order follow
/// the first.
public final class FrontmatterDateFilenameMismatch implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-date-filename-mismatch", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Optional<YamlEntry> date = post.frontMatter().root().entry("date");
        Optional<LocalDate> named = Days.ofName(post);
        boolean again = post.frontMatter().root().entry("redirect_from").isPresent();
        if (date.isEmpty() || named.isEmpty() || again) {
            return;
        }
        Optional<LocalDate> written = Days.of(date.get().value());
        boolean differ = written.filter(day -> !day.equals(named.get())).isPresent();
        if (differ && !atTheSite(post, date.get()).equals(named)) {
            out.accept(
                    Finding.of(
                                    INFO,
                                    date.get().span(),
                                    INFO.says(
                                            "found",
                                            new SaidDay(written.get()),
                                            new SaidDay(named.get())))
                            .with(new Fix.OpenField(FieldPath.of("date"))));
        }
    }

    /// The day of the same moment at the site's place.
    private static Optional<LocalDate> atTheSite(CheckedPost post, YamlEntry date) {
        if (date.value() instanceof YamlScalar scalar
                && scalar.value() instanceof PsychValue.Moment moment) {
            ZoneOffset offset = moment.offset() == null ? ZoneOffset.UTC : moment.offset();
            return Optional.of(
                    moment.local()
                            .atOffset(offset)
                            .atZoneSameInstant(post.site().build().zone())
                            .toLocalDate());
        }
        return Optional.empty();
    }
}
