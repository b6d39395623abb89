/// The review of drafts: what changed in each, and what the rules say of it.
@NullMarked
package fr.chapeau.ui.review;

import org.jspecify.annotations.NullMarked;
