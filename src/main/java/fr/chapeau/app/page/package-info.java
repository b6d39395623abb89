/// The site's own page of a post: what its layouts make of it, without Jekyll.
@NullMarked
package fr.chapeau.app.page;

import org.jspecify.annotations.NullMarked;
