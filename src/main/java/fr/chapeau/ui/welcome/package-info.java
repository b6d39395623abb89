/// What the window shows while no site is open.
@NullMarked
package fr.chapeau.ui.welcome;

import org.jspecify.annotations.NullMarked;
