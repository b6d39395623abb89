/// The view over a whole site: what the checks find in it, how that has come to be, and the way to
/// each place.
@NullMarked
package fr.chapeau.ui.audit;

import org.jspecify.annotations.NullMarked;
