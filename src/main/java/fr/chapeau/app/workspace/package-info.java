/// A folder opened: its site and its Git checkout.
@NullMarked
package fr.chapeau.app.workspace;

import org.jspecify.annotations.NullMarked;
