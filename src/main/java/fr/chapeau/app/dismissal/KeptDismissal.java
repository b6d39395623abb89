package fr.chapeau.app.dismissal;

import fr.chapeau.text.FileText;
import java.nio.file.Path;

/// A dismissal and the file that keeps it.
///
/// @param file absolute
/// @param content of the file as it was read
public record KeptDismissal(Path file, FileText content, Dismissal dismissal) {}
