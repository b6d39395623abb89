/// Rules about tables, lists and raw HTML.
@NullMarked
package fr.chapeau.check.markup;

import org.jspecify.annotations.NullMarked;
