/// Rules that find text nobody meant to publish.
@NullMarked
package fr.chapeau.check.placeholder;

import org.jspecify.annotations.NullMarked;
