package fr.chapeau.ui.preview;

import java.net.URI;
import java.nio.file.Path;

/// What the preview asks of the window around it. FX thread only.
public interface PreviewPort {

    /// Someone clicked a point: leads to where it is written.
    void open(PagePoint point);

    /// Someone asked for an article of the site.
    ///
    /// @param path from the site's root
    void openPost(Path path);

    /// Someone asked for a page outside Chapeau, over http or https.
    void browse(URI address);

    /// Someone scrolled: shows the same place in the text.
    ///
    /// @param place in the file
    void scrolledTo(int place);
}
