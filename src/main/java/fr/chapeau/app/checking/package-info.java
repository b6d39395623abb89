/// Checking posts with what their site says.
@NullMarked
package fr.chapeau.app.checking;

import org.jspecify.annotations.NullMarked;
