/// The form over the front matter: it follows what the post and its collection hold.
@NullMarked
package fr.chapeau.ui.form;

import org.jspecify.annotations.NullMarked;
