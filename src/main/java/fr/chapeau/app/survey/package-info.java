/// Many posts checked at once, and put right.
@NullMarked
package fr.chapeau.app.survey;

import org.jspecify.annotations.NullMarked;
