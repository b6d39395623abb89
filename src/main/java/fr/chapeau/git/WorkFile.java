package fr.chapeau.git;

import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/// A file of the work tree on its way into the repository.
///
/// @param mode kind on disk
/// @param stored content that the last commit has at this path
record WorkFile(String path, int mode, Conversion conversion, @Nullable ObjectId stored) {}
