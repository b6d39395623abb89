package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is being read of a text: its nodes so far, and what is around it.
final class SpanFrame {
    /// What a node that is being read is.
    enum Kind {
        ROOT,
        EMPHASIS,
        STRONG,
        LINK,
        IMAGE,
        HTML
    }

    final Kind kind;
    final Set<Kind> around;
    final List<Node> nodes = new ArrayList<>();
    final boolean raw;
    final int depth;
    int textStart;
    int images;

    SpanFrame(Kind kind, Set<Kind> around, boolean raw, int depth, int textStart) {
        this.depth = depth;
        this.kind = kind;
        this.around = around;
        this.raw = raw;
        this.textStart = textStart;
    }

    List<Node> nodes() {
        return nodes;
    }

    int images() {
        return images;
    }

    boolean hasContentBefore(int place) {
        return textStart < place || nodes.stream().anyMatch(SpanFrame::isContent);
    }

    private static boolean isContent(Node node) {
        return !(node instanceof SpanExtension extension)
                || extension.kind() != SpanExtension.Kind.NOTHING;
    }

    /// Gives the nodes to their parent.
    void fill(Node parent) {
        nodes.forEach(parent::appendChild);
    }
}
