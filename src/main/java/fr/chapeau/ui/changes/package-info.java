/// Shows what changed in an article: fields, text, pictures, lines. Knows no one who asks for it.
@NullMarked
package fr.chapeau.ui.changes;

import org.jspecify.annotations.NullMarked;
