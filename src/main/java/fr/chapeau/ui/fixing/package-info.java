/// Putting right in many articles at once what needs no person, with each change shown first.
@NullMarked
package fr.chapeau.ui.fixing;

import org.jspecify.annotations.NullMarked;
