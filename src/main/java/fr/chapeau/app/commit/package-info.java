/// What a commit would hold, what stands in its way, and making it.
@NullMarked
package fr.chapeau.app.commit;

import org.jspecify.annotations.NullMarked;
