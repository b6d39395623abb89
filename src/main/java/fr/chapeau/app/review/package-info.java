/// Drafts as their reviewer reads them: what changed, and what the rules say of it.
@NullMarked
package fr.chapeau.app.review;

import org.jspecify.annotations.NullMarked;
