/// What changed in a post, in the words of the form and of the text: values that review, commit and
/// history show alike.
@NullMarked
package fr.chapeau.review;

import org.jspecify.annotations.NullMarked;
