package fr.chapeau.text;

import fr.chapeau.text.RopeNode.Branch;
import fr.chapeau.text.RopeNode.Leaf;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An immutable text in which a change costs no more than the change itself and a few steps.
///
/// It has two kinds of offsets. *File offsets* count every UTF-16 unit. *Area offsets* are those of
/// an editor area, whose lines end with one character: there a `\r\n` counts as one.
public final class Rope implements CharSequence {
    private static final Rope EMPTY = new Rope(RopeNode.EMPTY);

    private final RopeNode root;

    private Rope(RopeNode root) {
        this.root = root;
    }

    /// Takes time in proportion to the text.
    public static Rope of(String text) {
        return text.isEmpty() ? EMPTY : new Rope(RopeNode.of(text, 0, text.length()));
    }

    /// This text with a range replaced.
    public Rope replace(Span span, CharSequence replacement) {
        Objects.checkFromToIndex(span.start(), span.end(), length());
        String by = replacement.toString();
        if (by.length() <= RopeNode.MAX_LEAF) {
            @Nullable RopeNode changed = RopeNode.replaceInLeaf(root, span.start(), span.end(), by);
            if (changed != null) {
                return new Rope(changed);
            }
        }
        RopeNode before = RopeNode.prefix(root, span.start());
        RopeNode after = RopeNode.suffix(root, span.end());
        RopeNode middle = RopeNode.of(by, 0, by.length());
        return new Rope(RopeNode.join(RopeNode.join(before, middle), after));
    }

    /// This text after all of the edits.
    public Rope apply(TextEdits edits) {
        Rope result = this;
        for (TextEdit edit : edits.edits().reversed()) {
            result = result.replace(edit.span(), edit.replacement());
        }
        return result;
    }

    @Override
    public int length() {
        return root.length();
    }

    @Override
    public char charAt(int index) {
        Objects.checkIndex(index, length());
        RopeNode node = root;
        int at = index;
        while (node instanceof Branch branch) {
            int left = branch.left().length();
            node = at < left ? branch.left() : branch.right();
            at = at < left ? at : at - left;
        }
        return ((Leaf) node).text().charAt(at);
    }

    /// A part of the text, as cheap as [#replace].
    @Override
    public Rope subSequence(int start, int end) {
        Objects.checkFromToIndex(start, end, length());
        return new Rope(RopeNode.suffix(RopeNode.prefix(root, end), start));
    }

    /// The whole text in one string. Takes time in proportion to the text: not for the UI thread.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(length());
        forEachPiece(text::append);
        return text.toString();
    }

    /// Gives the text piece by piece, in order.
    public void forEachPiece(Consumer<String> consumer) {
        visit(root, consumer);
    }

    private static void visit(RopeNode node, Consumer<String> consumer) {
        switch (node) {
            case Leaf leaf -> consumer.accept(leaf.text());
            case Branch branch -> {
                visit(branch.left(), consumer);
                visit(branch.right(), consumer);
            }
        }
    }

    /// Whether the two hold the same characters. Quick for ropes that came from one another.
    public boolean sameText(Rope other) {
        return length() == other.length() && RopeNode.same(root, other.root);
    }

    /// Number of characters in an editor area.
    public int areaLength() {
        return root.length() - root.pairs();
    }

    /// Where a place of the file is in the area; a place inside a `\r\n` counts as before it.
    public int toAreaOffset(int fileOffset) {
        Objects.checkFromToIndex(fileOffset, length(), length());
        boolean inside =
                fileOffset > 0
                        && fileOffset < length()
                        && charAt(fileOffset - 1) == '\r'
                        && charAt(fileOffset) == '\n';
        int offset = inside ? fileOffset - 1 : fileOffset;
        return offset - pairsBefore(offset);
    }

    /// Where a place of the area is in the file, never inside a `\r\n`.
    public int toFileOffset(int areaOffset) {
        Objects.checkFromToIndex(areaOffset, areaLength(), areaLength());
        RopeNode node = root;
        int passed = 0;
        int at = areaOffset;
        boolean afterCr = false;
        while (node instanceof Branch branch) {
            RopeNode left = branch.left();
            // A line feed whose carriage return was the last unit passed has no place of its own.
            int shared = afterCr && left.startsWithLf() ? 1 : 0;
            int leftLength = left.length() - left.pairs() - shared;
            if (at < leftLength) {
                node = left;
            } else {
                at -= leftLength;
                passed += left.length();
                afterCr = left.endsWithCr();
                node = branch.right();
            }
        }
        return passed + fileOffsetIn(((Leaf) node).text(), at, afterCr);
    }

    private static int fileOffsetIn(String leaf, int areaOffset, boolean precededByCr) {
        boolean afterCr = precededByCr;
        int left = areaOffset;
        for (int i = 0; i < leaf.length(); i++) {
            char c = leaf.charAt(i);
            boolean free = c == '\n' && afterCr;
            if (!free && left-- == 0) {
                return i;
            }
            afterCr = c == '\r';
        }
        return leaf.length();
    }

    /// [#toAreaOffset] of both ends.
    public Span toAreaSpan(Span file) {
        return new Span(toAreaOffset(file.start()), toAreaOffset(file.end()));
    }

    /// [#toFileOffset] of both ends.
    public Span toFileSpan(Span area) {
        return new Span(toFileOffset(area.start()), toFileOffset(area.end()));
    }

    /// Number of `\r\n` in the first `count` units.
    private int pairsBefore(int count) {
        RopeNode node = root;
        int at = count;
        int pairs = 0;
        while (node instanceof Branch branch) {
            RopeNode left = branch.left();
            if (at <= left.length()) {
                node = left;
            } else {
                at -= left.length();
                boolean across = left.endsWithCr() && branch.right().startsWithLf();
                pairs += left.pairs() + (across ? 1 : 0);
                node = branch.right();
            }
        }
        return pairs + Leaf.of(((Leaf) node).text().substring(0, at)).pairs();
    }

    /// Height of the tree, for the test that it stays balanced.
    int height() {
        return root.height();
    }
}
