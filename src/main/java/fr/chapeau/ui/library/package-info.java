/// The list of posts: collections, search, filters.
@NullMarked
package fr.chapeau.ui.library;

import org.jspecify.annotations.NullMarked;
