/// What the checks find over a whole site, counted, and as documents for others.
@NullMarked
package fr.chapeau.app.audit;

import org.jspecify.annotations.NullMarked;
