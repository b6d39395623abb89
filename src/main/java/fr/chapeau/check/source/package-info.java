/// Rules about the file itself: a header that cannot be read, a merge left half done.
@NullMarked
package fr.chapeau.check.source;

import org.jspecify.annotations.NullMarked;
