package fr.chapeau.review;

import fr.chapeau.text.FileText;
import java.nio.file.Path;

/// A post at one time.
///
/// @param path from the site's root
public record PostVersion(Path path, FileText file) {}
