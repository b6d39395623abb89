/// An open article: its text, and everything that is kept up to date with it.
@NullMarked
package fr.chapeau.ui.editor;

import org.jspecify.annotations.NullMarked;
