/// Adjusting the forms of a site: what can be said of each field, and saying it in `.chapeau.yml`.
@NullMarked
package fr.chapeau.app.adjustment;

import org.jspecify.annotations.NullMarked;
