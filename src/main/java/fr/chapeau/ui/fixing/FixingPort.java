package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.FixPlanning;
import fr.chapeau.app.fixing.FixTarget;
import fr.chapeau.app.fixing.FixWriting;
import java.nio.file.Path;

/// What putting right in bulk asks of the site around it. FX thread only.
public interface FixingPort {

    /// Works out what can be put right, with what is known of the site by now.
    FixPlanning planning();

    /// Writes in the site.
    FixWriting writing();

    /// The articles that are open.
    OpenTexts open();

    /// An article by its path from the site's root, without its text, for what is said of it. Any
    /// thread.
    FixTarget target(Path path);

    /// Files of articles were written.
    void changed();
}
