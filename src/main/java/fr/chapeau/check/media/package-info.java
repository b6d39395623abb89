/// Rules about videos and sounds.
@NullMarked
package fr.chapeau.check.media;

import org.jspecify.annotations.NullMarked;
