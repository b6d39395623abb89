package fr.chapeau.markdown;

import java.util.Set;

/// A part of a line that is styled alike.
///
/// @param start index in the line
/// @param end index behind its last character
/// @param styles at least one
public record StyledRange(int start, int end, Set<MdStyle> styles) {

    public StyledRange {
        styles = Set.copyOf(styles);
    }
}
