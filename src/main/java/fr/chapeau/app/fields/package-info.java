/// Changing fields of a front matter, from a form or a command.
@NullMarked
package fr.chapeau.app.fields;

import org.jspecify.annotations.NullMarked;
