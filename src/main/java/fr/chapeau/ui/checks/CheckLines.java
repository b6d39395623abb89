package fr.chapeau.ui.checks;

import fr.chapeau.app.article.Remark;
import fr.chapeau.app.article.Remarks;
import fr.chapeau.app.article.SetAside;
import fr.chapeau.problem.Severity;
import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The lines of the panel as a list view wants them: nothing is copied, each line is made when it
/// is asked for, so that a new state costs what is seen of it.
final class CheckLines extends ObservableListBase<CheckLine> {

    /// More advice than that is folded until somebody asks for it.
    private static final int FEW = 6;

    private Listed listed = new Listed(null, false, false);

    /// What is listed.
    ///
    /// @param open whether advice is shown, however much there is
    /// @param aside whether what was set aside is shown
    private record Listed(@Nullable Remarks remarks, boolean open, boolean aside) {

        SetAside setAside() {
            return remarks == null ? SetAside.NOTHING : remarks.setAside();
        }

        int countAside() {
            return setAside().findings().size() + setAside().stale().size();
        }

        List<Remark> of(Severity severity) {
            return remarks == null ? List.of() : remarks.of(severity);
        }

        boolean folds(Severity severity) {
            return severity == Severity.ADVICE && !open && of(severity).size() > FEW;
        }

        /// With the line above them; none for none.
        int lines(Severity severity) {
            int count = of(severity).size();
            return count == 0 || folds(severity) ? Math.min(count, 1) : count + 1;
        }

        int size() {
            int size = 0;
            for (Severity severity : Severity.values()) {
                size += lines(severity);
            }
            int count = countAside();
            return count == 0 || !aside ? size + Math.min(count, 1) : size + count + 1;
        }

        CheckLine line(int index) {
            int left = index;
            for (Severity severity : Severity.values()) {
                int lines = lines(severity);
                if (left >= 0 && left < lines) {
                    List<Remark> group = of(severity);
                    return left == 0
                            ? new CheckLine.Group(severity, group.size(), folds(severity))
                            : new CheckLine.Line(group.get(left - 1));
                }
                left -= lines;
            }
            return aside(left);
        }

        private CheckLine aside(int index) {
            int findings = setAside().findings().size();
            if (index == 0) {
                return new CheckLine.AsideGroup(countAside(), !aside);
            }
            return index <= findings
                    ? new CheckLine.Aside(setAside().findings().get(index - 1))
                    : new CheckLine.Stale(setAside().stale().get(index - 1 - findings));
        }
    }

    /// Takes the place of what was listed.
    void show(@Nullable Remarks now) {
        replace(new Listed(now, listed.open(), listed.aside()));
    }

    /// Shows the advice that is folded.
    void unfold() {
        replace(new Listed(listed.remarks(), true, listed.aside()));
    }

    /// Shows what was set aside, or no longer.
    void toggleAside() {
        replace(new Listed(listed.remarks(), listed.open(), !listed.aside()));
    }

    private void replace(Listed now) {
        Listed before = listed;
        beginChange();
        listed = now;
        nextReplace(0, size(), new Lines(before));
        endChange();
    }

    /// Where a remark of what is listed stands, unfolded for it where it has to be.
    int indexOf(Remark remark) {
        if (listed.folds(remark.finding().severity())) {
            unfold();
        }
        int index = 1 + remark.rank();
        for (Severity severity : Severity.values()) {
            if (severity == remark.finding().severity()) {
                return index;
            }
            index += listed.lines(severity);
        }
        throw new IllegalStateException("no such severity");
    }

    @Override
    public CheckLine get(int index) {
        return listed.line(index);
    }

    @Override
    public int size() {
        return listed.size();
    }

    /// What was listed before.
    private static final class Lines extends AbstractList<CheckLine> {
        private final Listed listed;

        Lines(Listed listed) {
            this.listed = listed;
        }

        @Override
        public CheckLine get(int index) {
            return listed.line(index);
        }

        @Override
        public int size() {
            return listed.size();
        }
    }
}
