package fr.chapeau.git;

import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file as it was put aside for the next commit.
///
/// @param path from the work tree
/// @param staged its text, null where that is not UTF-8
/// @param committed that of the last commit, null where there is none
public record StagedFile(Path path, @Nullable FileText staged, @Nullable FileText committed) {

    /// Its text; empty where that is not UTF-8.
    public Optional<FileText> text() {
        return Optional.ofNullable(staged);
    }

    /// Its text in the last commit, where it had one.
    public Optional<FileText> before() {
        return Optional.ofNullable(committed);
    }
}
