/// Rules about pictures and their alternatives.
@NullMarked
package fr.chapeau.check.image;

import org.jspecify.annotations.NullMarked;
