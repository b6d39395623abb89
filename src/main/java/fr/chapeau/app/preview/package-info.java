/// The page that the preview shows, as safe HTML.
@NullMarked
package fr.chapeau.app.preview;

import org.jspecify.annotations.NullMarked;
