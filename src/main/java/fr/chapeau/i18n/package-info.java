/// Message keys and arguments to French and English text.
@NullMarked
package fr.chapeau.i18n;

import org.jspecify.annotations.NullMarked;
