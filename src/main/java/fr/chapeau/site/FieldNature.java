package fr.chapeau.site;

import org.jspecify.annotations.Nullable;

/// What a field holds.
///
/// @param item what the items of a [FieldKind#LIST] are
/// @param target the posts that a reference, or a list of such, names, where that is known
public record FieldNature(
        FieldKind kind, @Nullable FieldKind item, @Nullable ReferenceTarget target) {}
