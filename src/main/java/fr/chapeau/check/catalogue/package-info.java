/// The rules that Chapeau comes with.
@NullMarked
package fr.chapeau.check.catalogue;

import org.jspecify.annotations.NullMarked;
