/// What is wrong with a post: rules, the engine that runs them, findings and their fixes.
@NullMarked
package fr.chapeau.check;

import org.jspecify.annotations.NullMarked;
