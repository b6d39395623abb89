/// Areas for text with highlighting, marks and a find bar; the only package to know RichTextFX.
@NullMarked
package fr.chapeau.ui.text;

import org.jspecify.annotations.NullMarked;
