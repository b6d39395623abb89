package fr.chapeau.git;

import java.nio.file.Path;
import java.util.List;

/// A commit that can be taken back: the last one, made here and not sent.
///
/// @param commit its full id
/// @param subject first line of its message
/// @param files that it changed, relative to the work tree
public record UndoPlan(String commit, String subject, List<Path> files) {

    public UndoPlan {
        files = List.copyOf(files);
    }

    /// As people quote it.
    public String shortId() {
        return commit.substring(0, 7);
    }
}
