package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.Appearance;
import fr.chapeau.text.Span;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds dates at which Jekyll gives up the whole site: that of the header, which is empty or no
/// date, and that at the start of the file's name.
public final class FrontmatterDateInvalid implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-date-invalid", Severity.ERROR, "found", "empty", "name");
    private static final String KEY = "date";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Optional<Appearance.Stops> stops = post.surroundings().stops();
        if (stops.isEmpty()) {
            return;
        }
        Fix open = new Fix.OpenField(FieldPath.of(KEY));
        switch (stops.get().fault()) {
            case DATE_EMPTY ->
                    out.accept(Finding.of(INFO, date(post), INFO.says("empty")).with(open));
            case DATE_UNREADABLE -> {
                String written = stops.get().detail();
                out.accept(Finding.of(INFO, date(post), INFO.says("found", written)).with(open));
            }
            case NAME_DATE_UNREADABLE -> {
                String name = String.valueOf(post.path().getFileName());
                out.accept(Finding.of(INFO, firstLine(post), INFO.says("name", name)));
            }
            case PERMALINK_EMPTY,
                    PERMALINK_NO_TEXT,
                    SLUG_NO_TEXT,
                    PERMALINK_UNKNOWN_PART,
                    ADDRESS_INVALID,
                    FRONT_MATTER_NO_MAP -> {}
        }
    }

    /// One that the site's configuration gives is nowhere in the file.
    private static Span date(CheckedPost post) {
        return post.frontMatter()
                .root()
                .entry(KEY)
                .map(YamlEntry::span)
                .orElseGet(() -> firstLine(post));
    }

    private static Span firstLine(CheckedPost post) {
        int end = 0;
        while (end < post.text().length() && "\r\n".indexOf(post.text().charAt(end)) < 0) {
            end++;
        }
        return new Span(0, end);
    }
}
