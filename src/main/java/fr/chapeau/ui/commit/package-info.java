/// Committing an article: what goes in, what stands in the way.
@NullMarked
package fr.chapeau.ui.commit;

import org.jspecify.annotations.NullMarked;
