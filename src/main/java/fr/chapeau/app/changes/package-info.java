/// What changed in articles, and the words to tell of it.
@NullMarked
package fr.chapeau.app.changes;

import org.jspecify.annotations.NullMarked;
