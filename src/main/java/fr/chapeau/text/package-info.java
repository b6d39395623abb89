/// The text of a file: charset, line ends, spans, edits, differences, atomic saving.
@NullMarked
package fr.chapeau.text;

import org.jspecify.annotations.NullMarked;
