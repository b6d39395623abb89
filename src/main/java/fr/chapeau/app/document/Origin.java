package fr.chapeau.app.document;

/// Where a change of a document comes from; says what *Undo* would undo.
public sealed interface Origin {

    /// The text area of the body.
    record Body() implements Origin {}

    /// A field of the form.
    ///
    /// @param path such as `une-ou-diaporama[0].legende`
    record Field(String path) implements Origin {}

    /// A correction that a finding offered.
    record Fix(String rule) implements Origin {}

    /// The file, which someone else changed.
    record FromDisk() implements Origin {}

    /// The journal of an earlier run.
    record Recovered() implements Origin {}

    /// A committed version that is brought back.
    record OlderVersion() implements Origin {}

    /// Whether the text comes from a file as it is, line ends included.
    default boolean verbatim() {
        return switch (this) {
            case Body(), Field(_), Fix(_) -> false;
            case FromDisk(), Recovered(), OlderVersion() -> true;
        };
    }
}
