package fr.chapeau.app.adjustment;

import fr.chapeau.problem.Problem;

/// What became of saying something in `.chapeau.yml`.
public sealed interface AdjustmentResult {

    /// The file says it now.
    record Saved(SettingsText now) implements AdjustmentResult {}

    /// Someone else changed, made or removed the file since it was read. It was left as it is.
    record ChangedMeanwhile() implements AdjustmentResult {}

    /// The file is as it was.
    record NotSaved(Problem problem) implements AdjustmentResult {}
}
