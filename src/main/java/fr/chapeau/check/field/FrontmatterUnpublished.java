package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Days;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.SaidDay;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/// Reminds of what keeps a post from appearing: `published: false`, `draft: true`, the folder of
/// the drafts, a day to come.
public final class FrontmatterUnpublished implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-unpublished", Severity.ADVICE, "found", "folder", "future");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (YamlEntry entry : post.frontMatter().root().entries()) {
            String key = entry.key().text();
            boolean held =
                    (key.equals("published") && isBool(entry, false))
                            || (key.equals("draft") && isBool(entry, true));
            if (held) {
                String written = entry.span().of(post.text()).strip();
                out.accept(Finding.of(INFO, entry.span(), INFO.says("found", written)));
            }
        }
        boolean draft =
                StreamSupport.stream(post.path().spliterator(), false)
                        .anyMatch(part -> part.toString().equals("_drafts"));
        if (draft) {
            int end = post.text().indexOf('\n');
            Span line = new Span(0, end < 0 ? post.text().length() : end);
            out.accept(Finding.of(INFO, line, INFO.says("folder")));
        }
        Optional<LocalDate> today = post.site().build().today();
        Optional<YamlEntry> date = post.frontMatter().root().entry("date");
        if (!draft && today.isPresent() && date.isPresent() && !post.site().build().future()) {
            Days.of(date.get().value())
                    .filter(today.get()::isBefore)
                    .ifPresent(day -> {
                        var says = INFO.says("future", new SaidDay(day));
                        out.accept(Finding.of(INFO, date.get().span(), says));
                    });
        }
    }

    private static boolean isBool(YamlEntry entry, boolean wanted) {
        return entry.value() instanceof YamlScalar scalar
                && scalar.value() instanceof PsychValue.Bool bool
                && bool.value() == wanted;
    }
}
