/// The alternatives of all pictures of an article: what they are, how a decision about one is
/// written, and what other articles say of the same picture.
@NullMarked
package fr.chapeau.app.alternatives;

import org.jspecify.annotations.NullMarked;
