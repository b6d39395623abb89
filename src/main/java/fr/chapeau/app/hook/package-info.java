/// Having Git check articles before each commit.
@NullMarked
package fr.chapeau.app.hook;

import org.jspecify.annotations.NullMarked;
