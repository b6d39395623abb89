package fr.chapeau.app.preview;

import fr.chapeau.problem.Message;
import java.util.List;

/// What the preview shows of a post.
///
/// @param notes what is not as it will be on the site, in words
public record SitePreview(ShownPage page, List<Message> notes) {

    public SitePreview {
        notes = List.copyOf(notes);
    }
}
