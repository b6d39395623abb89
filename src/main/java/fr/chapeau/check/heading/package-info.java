/// Rules about headings.
@NullMarked
package fr.chapeau.check.heading;

import org.jspecify.annotations.NullMarked;
