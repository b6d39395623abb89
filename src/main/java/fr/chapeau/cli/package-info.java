/// The use cases without a window: one class a verb.
@NullMarked
package fr.chapeau.cli;

import org.jspecify.annotations.NullMarked;
