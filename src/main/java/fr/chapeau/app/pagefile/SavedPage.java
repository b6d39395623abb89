package fr.chapeau.app.pagefile;

import java.nio.file.Path;

/// A page that was written.
///
/// @param size in bytes
/// @param leftOut how many pictures and other files of the page are not in it
public record SavedPage(Path file, long size, int leftOut) {}
