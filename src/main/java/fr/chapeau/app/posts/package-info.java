/// Making, copying, renaming, deleting and restoring posts, so that nothing is ever lost.
@NullMarked
package fr.chapeau.app.posts;

import org.jspecify.annotations.NullMarked;
