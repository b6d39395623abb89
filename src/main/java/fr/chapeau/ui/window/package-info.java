/// The window: where each feature has its place, menus, shortcuts, the close guard.
@NullMarked
package fr.chapeau.ui.window;

import org.jspecify.annotations.NullMarked;
