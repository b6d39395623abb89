/// Documents as one file of HTML each, for people without Chapeau.
@NullMarked
package fr.chapeau.app.html;

import org.jspecify.annotations.NullMarked;
