/// What the values of fields are to keep to.
@NullMarked
package fr.chapeau.check.field;

import org.jspecify.annotations.NullMarked;
