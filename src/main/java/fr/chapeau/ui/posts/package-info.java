/// The cards for making, renaming, deleting and restoring posts.
@NullMarked
package fr.chapeau.ui.posts;

import org.jspecify.annotations.NullMarked;
