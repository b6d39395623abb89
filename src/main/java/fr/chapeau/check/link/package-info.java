/// Rules about links.
@NullMarked
package fr.chapeau.check.link;

import org.jspecify.annotations.NullMarked;
