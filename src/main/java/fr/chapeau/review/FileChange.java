package fr.chapeau.review;

import fr.chapeau.text.LineEnding;
import java.nio.file.Path;

/// What changed of a post's file and is not to be seen in its text.
public sealed interface FileChange {

    /// It has another place or name.
    record Renamed(Path before, Path after) implements FileChange {}

    /// All its lines end otherwise. The texts are compared as if they had always done so.
    record LineEnds(LineEnding before, LineEnding after) implements FileChange {}

    /// It starts with a byte order mark, or no longer does.
    record ByteOrderMark(boolean added) implements FileChange {}
}
