/// One open article: what is derived from its text, and how its fields change.
@NullMarked
package fr.chapeau.app.article;

import org.jspecify.annotations.NullMarked;
