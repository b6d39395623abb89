package fr.chapeau.check.heading;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.PostHeading;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.problem.Severity;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Finds two headings of the same words at one level below the same heading.
public final class HeadingDuplicate implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("heading-duplicate", Severity.ADVICE, "found");

    private static final int LEVELS = 6;

    /// @param parent number of the heading above it, -1 at the top
    private record Place(int parent, int level, String words) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Set<Place> seen = new HashSet<>();
        int[] last = {-1, -1, -1, -1, -1, -1, -1};
        int number = 0;
        for (PostHeading heading : post.headings()) {
            int parent = -1;
            for (int level = 1; level < heading.level(); level++) {
                parent = Math.max(parent, last[level]);
            }
            for (int level = heading.level(); level <= LEVELS; level++) {
                last[level] = -1;
            }
            last[heading.level()] = number++;
            boolean known = !heading.isEmpty() && heading.text().indexOf(ProseRun.MASK) < 0;
            String words = Folded.key(heading.text());
            if (known && !seen.add(new Place(parent, heading.level(), words))) {
                out.accept(
                        Finding.of(
                                INFO, heading.span(), INFO.says("found", heading.text().strip())));
            }
        }
    }
}
