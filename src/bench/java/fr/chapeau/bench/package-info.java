/// Measurements, run by hand: see the README, "Measured".
@NullMarked
package fr.chapeau.bench;

import org.jspecify.annotations.NullMarked;
