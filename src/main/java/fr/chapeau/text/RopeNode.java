package fr.chapeau.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// A node of a [Rope]: text in the leaves, height-balanced as in an AVL tree, and in every node
/// what its part of the text amounts to.
sealed interface RopeNode {

    /// Longest text of a leaf.
    int MAX_LEAF = 1024;

    Leaf EMPTY = new Leaf("", 0);

    int length();

    /// Number of `\r\n` wholly inside.
    int pairs();

    int height();

    boolean startsWithLf();

    boolean endsWithCr();

    /// A piece of the text.
    record Leaf(String text, int pairs) implements RopeNode {

        static Leaf of(String text) {
            int pairs = 0;
            for (int at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) {
                pairs++;
            }
            return new Leaf(text, pairs);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public int height() {
            return 0;
        }

        @Override
        public boolean startsWithLf() {
            return !text.isEmpty() && text.charAt(0) == '\n';
        }

        @Override
        public boolean endsWithCr() {
            return !text.isEmpty() && text.charAt(text.length() - 1) == '\r';
        }
    }

    /// Two pieces, one behind the other, neither of them empty.
    record Branch(
            RopeNode left,
            RopeNode right,
            int length,
            int pairs,
            int height,
            boolean startsWithLf,
            boolean endsWithCr)
            implements RopeNode {

        static Branch of(RopeNode left, RopeNode right) {
            int across = left.endsWithCr() && right.startsWithLf() ? 1 : 0;
            return new Branch(
                    left,
                    right,
                    Math.addExact(left.length(), right.length()),
                    left.pairs() + right.pairs() + across,
                    Math.max(left.height(), right.height()) + 1,
                    left.startsWithLf(),
                    right.endsWithCr());
        }
    }

    /// A tree for a whole text, with leaves half full so that typing finds room.
    static RopeNode of(String text, int start, int end) {
        int length = end - start;
        if (length <= MAX_LEAF / 2) {
            return length == 0 ? EMPTY : Leaf.of(text.substring(start, end));
        }
        int middle = start + length / 2;
        return Branch.of(of(text, start, middle), of(text, middle, end));
    }

    /// Both texts, one behind the other. Time grows with the difference of the heights.
    static RopeNode join(RopeNode left, RopeNode right) {
        if (left.length() == 0) {
            return right;
        }
        if (right.length() == 0) {
            return left;
        }
        if (left instanceof Leaf a && right instanceof Leaf b) {
            return a.length() + b.length() <= MAX_LEAF
                    ? Leaf.of(a.text() + b.text())
                    : Branch.of(a, b);
        }
        // A leaf goes all the way down, so that it can melt into its neighbour.
        boolean low = right instanceof Leaf || left.height() > right.height() + 1;
        if (left instanceof Branch branch && low) {
            return balanced(branch.left(), join(branch.right(), right));
        }
        low = left instanceof Leaf || right.height() > left.height() + 1;
        if (right instanceof Branch branch && low) {
            return balanced(join(left, branch.left()), branch.right());
        }
        return Branch.of(left, right);
    }

    private static RopeNode balanced(RopeNode left, RopeNode right) {
        if (left instanceof Branch high && left.height() > right.height() + 1) {
            if (high.right() instanceof Branch inner && inner.height() > high.left().height()) {
                return Branch.of(
                        Branch.of(high.left(), inner.left()), Branch.of(inner.right(), right));
            }
            return Branch.of(high.left(), Branch.of(high.right(), right));
        }
        if (right instanceof Branch high && right.height() > left.height() + 1) {
            if (high.left() instanceof Branch inner && inner.height() > high.right().height()) {
                return Branch.of(
                        Branch.of(left, inner.left()), Branch.of(inner.right(), high.right()));
            }
            return Branch.of(Branch.of(left, high.left()), high.right());
        }
        return Branch.of(left, right);
    }

    /// The first `count` units.
    static RopeNode prefix(RopeNode node, int count) {
        if (count == 0) {
            return EMPTY;
        }
        if (count == node.length()) {
            return node;
        }
        return switch (node) {
            case Leaf leaf -> Leaf.of(leaf.text().substring(0, count));
            case Branch branch -> {
                int left = branch.left().length();
                yield count <= left
                        ? prefix(branch.left(), count)
                        : join(branch.left(), prefix(branch.right(), count - left));
            }
        };
    }

    /// What lies behind the first `count` units.
    static RopeNode suffix(RopeNode node, int count) {
        if (count == 0) {
            return node;
        }
        if (count == node.length()) {
            return EMPTY;
        }
        return switch (node) {
            case Leaf leaf -> Leaf.of(leaf.text().substring(count));
            case Branch branch -> {
                int left = branch.left().length();
                yield count >= left
                        ? suffix(branch.right(), count - left)
                        : join(suffix(branch.left(), count), branch.right());
            }
        };
    }

    /// The replacement where it stays inside one leaf, else `null`.
    static @Nullable RopeNode replaceInLeaf(RopeNode node, int start, int end, String by) {
        return switch (node) {
            case Leaf leaf -> {
                int length = leaf.length() - (end - start) + by.length();
                if (length == 0 || length > MAX_LEAF) {
                    yield null;
                }
                String text = leaf.text();
                yield Leaf.of(
                        new StringBuilder(length)
                                .append(text, 0, start)
                                .append(by)
                                .append(text, end, text.length())
                                .toString());
            }
            case Branch branch -> {
                int left = branch.left().length();
                if (end <= left) {
                    RopeNode changed = replaceInLeaf(branch.left(), start, end, by);
                    yield changed == null ? null : Branch.of(changed, branch.right());
                }
                if (start >= left) {
                    RopeNode changed = replaceInLeaf(branch.right(), start - left, end - left, by);
                    yield changed == null ? null : Branch.of(branch.left(), changed);
                }
                yield null;
            }
        };
    }

    /// Whether two texts of one length are the same. What both trees share is not looked at.
    static boolean same(RopeNode first, RopeNode second) {
        Deque<RopeNode> as = new ArrayDeque<>();
        Deque<RopeNode> bs = new ArrayDeque<>();
        as.push(first);
        bs.push(second);
        while (!as.isEmpty() && !bs.isEmpty()) {
            RopeNode a = as.pop();
            RopeNode b = bs.pop();
            if (a == b) {
                continue;
            }
            if (a instanceof Leaf x && b instanceof Leaf y) {
                int common = Math.min(x.length(), y.length());
                if (!x.text().regionMatches(0, y.text(), 0, common)) {
                    return false;
                }
                pushRest(as, x, common);
                pushRest(bs, y, common);
            } else {
                boolean openA = a instanceof Branch && a.length() >= b.length();
                boolean openB = b instanceof Branch && b.length() >= a.length();
                pushParts(as, a, openA || !openB);
                pushParts(bs, b, openB || !openA);
            }
        }
        return as.isEmpty() && bs.isEmpty();
    }

    private static void pushRest(Deque<RopeNode> stack, Leaf leaf, int from) {
        if (from < leaf.length()) {
            stack.push(new Leaf(leaf.text().substring(from), 0));
        }
    }

    private static void pushParts(Deque<RopeNode> stack, RopeNode node, boolean open) {
        if (open && node instanceof Branch branch) {
            stack.push(branch.right());
            stack.push(branch.left());
        } else {
            stack.push(node);
        }
    }
}
