/// Tree and outline of a body; Jekyll's kramdown as HTML.
@NullMarked
package fr.chapeau.markdown;

import org.jspecify.annotations.NullMarked;
