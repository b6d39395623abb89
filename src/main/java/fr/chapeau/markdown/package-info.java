/// The body's Markdown tree with source spans, and Jekyll's kramdown as HTML. The only package to
/// know flexmark.
@NullMarked
package fr.chapeau.markdown;

import org.jspecify.annotations.NullMarked;
