/// Liquid as Jekyll renders it: templates, Ruby's values, standard and Jekyll's filters and tags.
@NullMarked
package fr.chapeau.liquid;

import org.jspecify.annotations.NullMarked;
