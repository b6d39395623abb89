/// Rules about days that a text names.
@NullMarked
package fr.chapeau.check.date;

import org.jspecify.annotations.NullMarked;
