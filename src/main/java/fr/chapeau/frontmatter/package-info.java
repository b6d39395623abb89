/// The YAML of a post with the source range of every value, what Jekyll will read there, and edits
/// that touch nothing else.
@NullMarked
package fr.chapeau.frontmatter;

import org.jspecify.annotations.NullMarked;
