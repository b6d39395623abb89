package fr.chapeau.app.review;

import fr.chapeau.review.Picture;
import java.nio.file.Path;
import java.util.Optional;

/// Where a page of reviews has its pictures from.
@FunctionalInterface
public interface ReviewPictures {

    /// A small picture as an address that holds it (`data:`); empty where it cannot be shown.
    ///
    /// @param post that shows it, from the site's root
    Optional<String> small(Path post, Picture picture);
}
