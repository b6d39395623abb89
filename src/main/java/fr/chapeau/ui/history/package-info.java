/// The versions of an article: who changed what and when, compared and brought back.
@NullMarked
package fr.chapeau.ui.history;

import org.jspecify.annotations.NullMarked;
