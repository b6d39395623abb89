package fr.chapeau.review;

import fr.chapeau.frontmatter.FieldPath;
import org.jspecify.annotations.Nullable;

/// A picture of a post.
///
/// @param address as it is written
/// @param alternative null where none is given, `""` where it is to be decorative
/// @param field where its address stands in the front matter; null for one of the body
public record Picture(String address, @Nullable String alternative, @Nullable FieldPath field) {}
