package fr.chapeau.ui.checks;

import fr.chapeau.app.article.Remark;
import fr.chapeau.app.article.Remarks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes from finding to finding in reading order, from where the reader is and round and round.
final class RemarkTour {
    private @Nullable Visit last;

    /// @param start of the finding that was shown
    /// @param place where the reader was then
    private record Visit(Remark.Key key, int start, int place) {}

    Optional<Remark> next(Remarks remarks, int place) {
        return current(remarks, place)
                .map(shown -> remarks.step(shown, 1))
                .or(() -> remarks.from(place));
    }

    Optional<Remark> previous(Remarks remarks, int place) {
        return current(remarks, place)
                .map(shown -> remarks.step(shown, -1))
                .or(() -> remarks.before(place));
    }

    /// The finding that was shown last, while the reader has not gone elsewhere. Several may lie at
    /// one place, so the place alone would not tell which of them had its turn.
    Optional<Remark> current(Remarks remarks, int place) {
        Visit visit = last;
        return visit == null || visit.place() != place
                ? Optional.empty()
                : remarks.find(visit.key())
                        .filter(remark -> remark.finding().span().start() == visit.start());
    }

    /// A finding was shown.
    ///
    /// @param place where the reader is now
    void shown(Remark remark, int place) {
        last = new Visit(remark.key(), remark.finding().span().start(), place);
    }
}
