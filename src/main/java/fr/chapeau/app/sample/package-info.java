/// The sample site to try Chapeau with, as a real repository with some history.
@NullMarked
package fr.chapeau.app.sample;

import org.jspecify.annotations.NullMarked;
