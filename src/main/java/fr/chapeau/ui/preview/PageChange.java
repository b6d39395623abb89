package fr.chapeau.ui.preview;

import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.markdown.SafeNode;
import java.util.List;

/// How a page becomes another: only the nodes that differ are touched. Takes time in proportion to
/// the pages, so never on the JavaFX thread.
final class PageChange {
    private final PageScript script = new PageScript();

    private PageChange() {}

    /// The scripts that make the change, one after the other; none where nothing differs.
    static List<String> scripts(ShownPage before, ShownPage after) {
        PageChange change = new PageChange();
        if (!before.root().equals(after.root()) || !before.body().equals(after.body())) {
            change.script.dress(after.root(), after.body());
        }
        if (!before.sheets().equals(after.sheets())) {
            change.script.sheets(after.sheets());
        }
        change.children(NodePath.BODY, before.nodes(), after.nodes());
        return change.script.scripts();
    }

    /// Walks from the last child to the first, so that the indexes of those to come stay true.
    private void children(NodePath parent, List<SafeNode> before, List<SafeNode> after) {
        if (before.equals(after)) {
            return;
        }
        List<NodeMatch.Run> runs = NodeMatch.runs(before, after);
        for (NodeMatch.Run run : runs.reversed()) {
            int shared = Math.min(run.before().length(), run.after().length());
            int from = run.before().start();
            int to = run.after().start();
            if (run.before().length() > shared) {
                script.remove(parent, from + shared, run.before().length() - shared);
            } else if (run.after().length() > shared) {
                script.insert(parent, from + shared, after.subList(to + shared, run.after().end()));
            }
            for (int i = shared - 1; i >= 0; i--) {
                node(parent, from + i, before.get(from + i), after.get(to + i));
            }
        }
    }

    private void node(NodePath parent, int index, SafeNode before, SafeNode after) {
        if (before.equals(after)) {
            return;
        }
        NodePath path = parent.child(index);
        if (before instanceof SafeNode.Tag old
                && after instanceof SafeNode.Tag fresh
                && old.name().equals(fresh.name())) {
            if (!old.attributes().equals(fresh.attributes())) {
                script.attributes(path, fresh.attributes());
            }
            children(path, old.children(), fresh.children());
        } else if (before instanceof SafeNode.Text && after instanceof SafeNode.Text(String text)) {
            script.text(path, text);
        } else {
            script.remove(parent, index, 1);
            script.insert(parent, index, List.of(after));
        }
    }
}
