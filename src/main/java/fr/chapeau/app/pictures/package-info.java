/// Pictures and other files that a field of an article can name: finding them, bringing them in.
@NullMarked
package fr.chapeau.app.pictures;

import org.jspecify.annotations.NullMarked;
