package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.PostHeading;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds copies of a post that still say so, in the title or in the file's name.
public final class PlaceholderDuplicateMarker implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-duplicate-marker", Severity.ERROR, "found", "file");

    private static final int LONGEST = 300;

    /// "Copie de la décision" is a title; a program writes the old title as it was.
    private static final Pattern TITLE =
            Pattern.compile(
                    "^ ?(\\[(?:[Dd]uplication|[Cc]opie|[Cc]opy|[Dd]uplicate)\\][ :-]{0,3})"
                            + "|^(Copie (?:de |d[’'])(?=[\\p{Lu}«\\[])|Copy of (?=[\\p{Lu}“\\[]))"
                            + "|([ -]{1,3}\\((?:[Cc]opie|[Cc]opy)(?: \\d)?\\)) ?$"
                            + "|( - [Cc]opie(?: \\(\\d\\))?) ?$");

    private static final Pattern FILE =
            Pattern.compile(
                    "(?:^duplication[ _-].{1,200}|.{1,200}(?:[ _-]cop(?:ie|y)(?:[ _-]\\d)?|[ _]\\(\\d\\)))");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (TextField field : post.textFields()) {
            String title = field.isTitle() ? field.scalar().text() : "";
            Matcher matcher = TITLE.matcher(title);
            if (title.length() <= LONGEST && matcher.find()) {
                out.accept(title(field, matcher, post));
                return;
            }
        }
        if (post.title().isEmpty() && heading(post, out)) {
            return;
        }
        Path name = post.path().getFileName();
        String file = name == null ? "" : name.toString();
        int dot = file.lastIndexOf('.');
        String base = dot > 0 ? file.substring(0, dot) : file;
        if (base.length() <= LONGEST && FILE.matcher(base).matches()) {
            int end = post.text().indexOf('\n');
            Span line = new Span(0, end < 0 ? post.text().length() : end);
            out.accept(Finding.of(INFO, line, INFO.says("file", file)));
        }
    }

    /// Without a title in the header the first heading is the title.
    private static boolean heading(CheckedPost post, Consumer<Finding> out) {
        PostHeading first = post.headings().isEmpty() ? null : post.headings().getFirst();
        if (first == null || first.level() > 1 || first.text().length() > LONGEST) {
            return false;
        }
        Matcher matcher = TITLE.matcher(first.text().strip());
        if (matcher.find()) {
            out.accept(
                    Finding.of(
                            INFO, first.textSpan(), INFO.says("found", matcher.group().strip())));
            return true;
        }
        return false;
    }

    private static Finding title(TextField field, Matcher found, CheckedPost post) {
        String marker = found.group();
        Span place = field.places(post.text()).in(found.start(), found.end());
        Finding finding = Finding.of(INFO, place, INFO.says("found", marker.strip()));
        boolean written = place.of(post.text()).equals(marker);
        return written
                ? finding.with(new Fix.Proposed(TextEdits.of(TextEdit.delete(place))))
                : finding.with(new Fix.OpenField(FieldPath.of(field.name())));
    }
}
