package fr.chapeau.git;

import java.nio.file.Path;

/// A file of a version.
///
/// @param path from the work tree
/// @param id of its content: files with the same content have the same
public record StoredFile(Path path, String id) {}
