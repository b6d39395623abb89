package fr.chapeau.problem;

/// How much something matters, the worst first.
public enum Severity {
    /// Stops a commit unless a reason is given.
    ERROR,
    /// Probably a defect, but it takes a person's eye.
    WARNING,
    /// Style and good practice.
    ADVICE
}
