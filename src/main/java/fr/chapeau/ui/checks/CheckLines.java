package fr.chapeau.ui.checks;

import fr.chapeau.app.article.Remark;
import fr.chapeau.app.article.Remarks;
import fr.chapeau.problem.Severity;
import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The lines of the panel as a list view wants them: nothing is copied, each line is made when it
/// is asked for, so that a new state costs what is seen of it.
final class CheckLines extends ObservableListBase<CheckLine> {
    private @Nullable Remarks remarks;

    /// Takes the place of what was listed.
    void show(@Nullable Remarks now) {
        Remarks before = remarks;
        beginChange();
        remarks = now;
        nextReplace(0, size(), new Lines(before));
        endChange();
    }

    /// Where a remark of what is listed stands.
    int indexOf(Remark remark) {
        int index = 1 + remark.rank();
        for (Severity severity : Severity.values()) {
            if (severity == remark.finding().severity()) {
                return index;
            }
            index += lines(remarks, severity);
        }
        throw new IllegalStateException("no such severity");
    }

    @Override
    public CheckLine get(int index) {
        return line(remarks, index);
    }

    @Override
    public int size() {
        return size(remarks);
    }

    private static int size(@Nullable Remarks remarks) {
        int size = 0;
        for (Severity severity : Severity.values()) {
            size += lines(remarks, severity);
        }
        return size;
    }

    /// With the line above them; none for none.
    private static int lines(@Nullable Remarks remarks, Severity severity) {
        int count = remarks == null ? 0 : remarks.of(severity).size();
        return count == 0 ? 0 : count + 1;
    }

    private static CheckLine line(@Nullable Remarks remarks, int index) {
        int left = index;
        for (Severity severity : Severity.values()) {
            int lines = lines(remarks, severity);
            if (remarks != null && left >= 0 && left < lines) {
                List<Remark> group = remarks.of(severity);
                return left == 0
                        ? new CheckLine.Group(severity, group.size())
                        : new CheckLine.Line(group.get(left - 1));
            }
            left -= lines;
        }
        throw new IndexOutOfBoundsException(index);
    }

    /// What was listed before.
    private static final class Lines extends AbstractList<CheckLine> {
        private final @Nullable Remarks remarks;

        Lines(@Nullable Remarks remarks) {
            this.remarks = remarks;
        }

        @Override
        public CheckLine get(int index) {
            return line(remarks, index);
        }

        @Override
        public int size() {
            return CheckLines.size(remarks);
        }
    }
}
