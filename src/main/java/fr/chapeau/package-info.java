/// The programme's entry and the composition root.
@NullMarked
package fr.chapeau;

import org.jspecify.annotations.NullMarked;
