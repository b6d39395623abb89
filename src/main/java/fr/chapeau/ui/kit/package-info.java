/// What every view is made with: background work, commands, looks, banners, badges, overlays.
@NullMarked
package fr.chapeau.ui.kit;

import org.jspecify.annotations.NullMarked;
