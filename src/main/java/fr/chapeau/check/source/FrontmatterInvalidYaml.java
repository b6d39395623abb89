package fr.chapeau.check.source;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.HeaderDefect;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Finds front matter that Jekyll cannot read or does not see. The words are those of the reader
/// that stopped there.
public final class FrontmatterInvalidYaml implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-invalid-yaml", Severity.ERROR, "mark")
                    .yieldingTo("merge-conflict-marker");

    /// Jekyll reads these files without looking for the header first (`Jekyll::PostReader`).
    private static final Set<String> ALWAYS_READ = Set.of("_posts", "_drafts");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        post.frontMatter().problem().ifPresent(problem -> out.accept(unreadable(post, problem)));
        boolean header = post.frontMatter().parts().header().isPresent();
        if (header && post.hasByteOrderMark() && !isAlwaysRead(post.path())) {
            Span line = new LineIndex(post.text()).lineSpan(0);
            out.accept(Finding.of(INFO, withoutEnd(line, post.text()), INFO.says("mark")));
        }
    }

    private static Finding unreadable(CheckedPost post, Problem problem) {
        Span place = problem.span();
        Span line = place == null || place.isEmpty() ? firstLine(post.text()) : place;
        return Finding.of(INFO, line, problem.message()).with(fix(post, line));
    }

    private static @Nullable Fix fix(CheckedPost post, Span line) {
        Optional<HeaderDefect> defect = post.frontMatter().parts().defect();
        Optional<TextEdits> edits =
                defect.isPresent()
                        ? defect.filter(d -> d.kind() == HeaderDefect.Kind.NOT_ON_FIRST_LINE)
                                .map(d ->
                                        TextEdits.of(
                                                TextEdit.delete(new Span(0, d.span().start()))))
                                .filter(e -> isReadable(e.apply(post.text())))
                        : QuotedValue.around(post.frontMatter(), line);
        return edits.map(Fix.Automatic::new).orElse(null);
    }

    private static boolean isReadable(String text) {
        return FrontMatter.parse(text).problem().isEmpty();
    }

    /// From behind the `_config.yml` on; a folder of a collection has a name of its own.
    private static boolean isAlwaysRead(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(part -> ALWAYS_READ.contains(part.toString()));
    }

    private static Span firstLine(String text) {
        return withoutEnd(new LineIndex(text).lineSpan(0), text);
    }

    private static Span withoutEnd(Span line, String text) {
        int end = line.end();
        while (end > line.start() && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(line.start(), end);
    }
}
