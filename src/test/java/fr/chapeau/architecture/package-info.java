/// Rules that hold the whole source, each seen to fail on a planted example.
@NullMarked
package fr.chapeau.architecture;

import org.jspecify.annotations.NullMarked;
