/// What went wrong or is to be said, as values: severity, message key and arguments, span.
@NullMarked
package fr.chapeau.problem;

import org.jspecify.annotations.NullMarked;
