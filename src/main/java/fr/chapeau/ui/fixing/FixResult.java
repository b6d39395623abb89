package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.Attempt;
import fr.chapeau.app.fixing.LeftAlone;
import java.util.ArrayList;
import java.util.List;

/// What a bulk change, or taking one back, has come to.
///
/// @param done the articles in which it was made
/// @param left those that stay as they are, and why
/// @param unreached how many there were still to come when it was ended
record FixResult(List<Attempt.Done> done, List<LeftAlone> left, int unreached) {

    FixResult {
        done = List.copyOf(done);
        left = List.copyOf(left);
    }

    static FixResult of(List<Attempt> attempts, int unreached) {
        List<Attempt.Done> done = new ArrayList<>();
        List<LeftAlone> left = new ArrayList<>();
        for (Attempt attempt : attempts) {
            switch (attempt) {
                case Attempt.Done one -> done.add(one);
                case Attempt.Left(LeftAlone one) -> left.add(one);
            }
        }
        return new FixResult(done, left, unreached);
    }

    /// How many changes were made.
    int changes() {
        return done.stream().mapToInt(Attempt.Done::changes).sum();
    }

    /// How many articles have their changes on the screen alone.
    int unsaved() {
        return (int) done.stream().filter(Attempt.Done::unsaved).count();
    }
}
