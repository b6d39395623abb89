package fr.chapeau.git;

import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffAlgorithm.SupportedAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/// Counts lines as `git diff --numstat` does.
final class LineCount {
    /// Up to so many lines the smallest difference is looked for, as Git does; beyond, that takes
    /// too long where all is different.
    private static final int EXACT = 5000;

    /// So many bytes of a file tell whether it is text.
    static final int LOOKED_AT = 8000;

    private LineCount() {}

    /// Whether Git takes the content for anything but text.
    static boolean isBinary(byte[] content) {
        int looked = Math.min(content.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }

    static ChangeSize.Lines between(byte[] before, byte[] after) {
        RawText old = new RawText(before);
        RawText now = new RawText(after);
        SupportedAlgorithm kind =
                Math.max(old.size(), now.size()) <= EXACT
                        ? SupportedAlgorithm.MYERS
                        : SupportedAlgorithm.HISTOGRAM;
        int added = 0;
        int removed = 0;
        for (Edit edit :
                DiffAlgorithm.getAlgorithm(kind).diff(RawTextComparator.DEFAULT, old, now)) {
            removed += edit.getLengthA();
            added += edit.getLengthB();
        }
        return new ChangeSize.Lines(added, removed);
    }
}
