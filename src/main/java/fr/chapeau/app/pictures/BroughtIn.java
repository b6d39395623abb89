package fr.chapeau.app.pictures;

import fr.chapeau.problem.Message;
import org.jspecify.annotations.Nullable;

/// A file that a field may name from now on.
///
/// @param address to write into the field
/// @param told where it is now: copied, or there already
/// @param warning what is to be thought of before it is published; nothing was changed for it
public record BroughtIn(SiteFile file, String address, Message told, @Nullable Message warning) {}
