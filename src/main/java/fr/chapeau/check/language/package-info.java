/// Rules about the language that a text says it is in.
@NullMarked
package fr.chapeau.check.language;

import org.jspecify.annotations.NullMarked;
