/// The page of an article as a file of its own, to send for approval.
@NullMarked
package fr.chapeau.app.pagefile;

import org.jspecify.annotations.NullMarked;
