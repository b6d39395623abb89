/// The open article's document: its text while it is edited, undo, saving, journal.
@NullMarked
package fr.chapeau.app.document;

import org.jspecify.annotations.NullMarked;
