/// The view of all pictures of an article, each beside the box for its alternative.
@NullMarked
package fr.chapeau.ui.alternatives;

import org.jspecify.annotations.NullMarked;
