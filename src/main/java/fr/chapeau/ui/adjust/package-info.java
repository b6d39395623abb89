/// The card in which the forms of a collection are adjusted.
@NullMarked
package fr.chapeau.ui.adjust;

import org.jspecify.annotations.NullMarked;
