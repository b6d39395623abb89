package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds dates with an hour and no zone: Jekyll takes them for another hour than their author.
public final class FrontmatterDateNoTimezone implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-date-no-timezone", Severity.WARNING, "found");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Pattern TEXT =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}[T ]\\d{1,2}:\\d{2}(?::\\d{2})?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        post.frontMatter()
                .root()
                .entry("date")
                .filter(entry ->
                        isWithoutZone(entry.value() instanceof YamlScalar scalar ? scalar : null))
                .ifPresent(entry -> report(post, entry, out));
    }

    private static boolean isWithoutZone(@Nullable YamlScalar scalar) {
        return scalar != null
                && switch (scalar.value()) {
                    case PsychValue.Moment moment -> moment.offset() == null;
                    case PsychValue.Text text -> TEXT.matcher(text.text().strip()).matches();
                    default -> false;
                };
    }

    private static void report(CheckedPost post, YamlEntry entry, Consumer<Finding> out) {
        YamlScalar scalar = (YamlScalar) entry.value();
        Finding finding =
                Finding.of(INFO, scalar.span(), INFO.says("found", scalar.text()))
                        .with(new Fix.OpenField(FieldPath.of("date")));
        if (scalar.value() instanceof PsychValue.Moment moment && !scalar.style().isBlock()) {
            boolean quoted = scalar.span().of(post.text()).length() != scalar.text().length();
            String zone = " " + offset(post, moment.local());
            TextEdits edits = TextEdits.of(TextEdit.insert(scalar.span().end(), zone));
            finding = quoted ? finding : finding.with(new Fix.Automatic(edits));
        }
        out.accept(post.site().build().zoneSaid() ? finding.as(Severity.ADVICE) : finding);
    }

    /// Of that day at the site's place, which is Paris where nothing else is said.
    private static String offset(CheckedPost post, LocalDateTime local) {
        ZoneId zone = post.site().build().zoneSaid() ? post.site().build().zone() : PARIS;
        ZoneOffset offset = zone.getRules().getOffset(local);
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }
}
