/// The live preview.
@NullMarked
package fr.chapeau.ui.preview;

import org.jspecify.annotations.NullMarked;
