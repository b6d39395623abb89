/// What the user has chosen, kept from one start to the next.
@NullMarked
package fr.chapeau.settings;

import org.jspecify.annotations.NullMarked;
