/// What the user has chosen, kept from one start to the next, and what a repository says of its
/// fields and rules in `.chapeau.yml`.
@NullMarked
package fr.chapeau.settings;

import org.jspecify.annotations.NullMarked;
