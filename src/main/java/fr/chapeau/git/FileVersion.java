package fr.chapeau.git;

import java.nio.file.Path;
import java.time.Instant;

/// A file as a commit left it.
///
/// @param commit its id
/// @param author who wrote it
/// @param when it was written
/// @param subject first line of the message
/// @param path where the file lay, from the top of the work tree
/// @param deleted whether the commit took the file away
public record FileVersion(
        String commit, Author author, Instant when, String subject, Path path, boolean deleted) {}
