package fr.chapeau.app.fixing;

import fr.chapeau.problem.Problem;

/// What became of an article in which something was to be put right or taken back.
public sealed interface Attempt {

    /// It was done.
    ///
    /// @param changes how many
    /// @param unsaved whether only the text on the screen has them, for it held more that is
    ///   unsaved
    record Done(FixTarget target, int changes, boolean unsaved) implements Attempt {}

    /// The article is as it was.
    record Left(LeftAlone left) implements Attempt {}

    /// Nothing was done, for this reason.
    static Attempt left(FixTarget target, FixingMessage why) {
        return new Left(LeftAlone.of(target, why));
    }

    /// Nothing was done, for this reason.
    static Attempt left(FixTarget target, Problem why) {
        return new Left(LeftAlone.of(target, why));
    }
}
