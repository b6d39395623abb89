/// What needs no person put right: in one text, and in many articles with each change shown first.
@NullMarked
package fr.chapeau.app.fixing;

import org.jspecify.annotations.NullMarked;
