package fr.chapeau.check.source;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds a merge left half done, anywhere in the file: the markers are published as they are.
public final class MergeConflictMarker implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("merge-conflict-marker", Severity.ERROR, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        ConflictScan.conflicts(post.text())
                .forEach(span -> out.accept(Finding.of(INFO, span, INFO.says("found"))));
    }
}
