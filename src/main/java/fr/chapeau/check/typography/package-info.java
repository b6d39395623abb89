/// Rules of French typography.
@NullMarked
package fr.chapeau.check.typography;

import org.jspecify.annotations.NullMarked;
