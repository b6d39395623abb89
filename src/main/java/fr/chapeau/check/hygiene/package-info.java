/// Rules about characters that nobody sees.
@NullMarked
package fr.chapeau.check.hygiene;

import org.jspecify.annotations.NullMarked;
