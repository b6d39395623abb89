package fr.chapeau.git;

import java.time.Instant;

/// Who committed a change of a file last, and when.
///
/// @param author name, as the commit says it
public record LastChange(String author, Instant when) {}
