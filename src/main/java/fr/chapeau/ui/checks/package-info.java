/// What the checks say of an open article.
@NullMarked
package fr.chapeau.ui.checks;

import org.jspecify.annotations.NullMarked;
