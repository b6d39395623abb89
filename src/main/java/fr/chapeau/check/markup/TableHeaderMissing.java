package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Passage;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Finds tables without header cells, in raw HTML and in Markdown.
public final class TableHeaderMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("table-header-missing", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Set<HtmlTag> headed = new HashSet<>();
        for (HtmlTag cell : post.body().html().tags("th")) {
            cell.ancestor("table").ifPresent(headed::add);
        }
        for (HtmlTag table : post.body().html().tags("table")) {
            boolean layout =
                    table.attribute("role")
                            .filter(role -> role.value().matches("presentation|none"))
                            .isPresent();
            if (!headed.contains(table) && !layout) {
                var place = post.bodyPlaces().in(table.span());
                out.accept(Finding.of(INFO, place, INFO.says("found")));
            }
        }
        markdown(post, out);
    }

    /// The first line of a table is its header where a line of dashes follows.
    private static void markdown(CheckedPost post, Consumer<Finding> out) {
        String text = post.text();
        int behindTable = -1;
        int rowEnd = 0;
        for (Passage passage : post.passages()) {
            if (passage.kind() != Passage.Kind.TABLE_CELL || passage.field() != null) {
                continue;
            }
            int start = passage.span(0, 1).start();
            if (start < rowEnd) {
                continue;
            }
            Span line = line(text, start);
            rowEnd = line.end();
            boolean first = line.start() > behindTable;
            behindTable = Math.max(behindTable, endOfRows(text, line));
            if (first && text.startsWith("|", line.start()) && !hasHeader(text, line)) {
                out.accept(Finding.of(INFO, line, INFO.says("found")));
            }
        }
    }

    private static boolean hasHeader(String text, Span line) {
        if (line.end() >= text.length()) {
            return true;
        }
        Span next = line(text, line.end() + 1);
        return isDashes(next.of(text)) || !next.of(text).startsWith("|");
    }

    private static boolean isDashes(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-:+= \t\r".indexOf(c) >= 0);
    }

    /// Lines of one table stand without a gap, but for the lines of dashes between them.
    private static int endOfRows(String text, Span line) {
        int end = line.end() + 1;
        while (end < text.length() && isDashes(line(text, end).of(text))) {
            end = line(text, end).end() + 1;
        }
        return end;
    }

    private static Span line(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        return new Span(start, end < 0 ? text.length() : end);
    }
}
