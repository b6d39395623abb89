package fr.chapeau.app.pagefile;

import fr.chapeau.app.preview.ShownPage;
import java.nio.file.Path;
import java.util.List;

/// A page that is to become a file of its own.
///
/// @param page with the addresses that [GatheredFiles] gave in the place of files
/// @param files those of the checkout that it shows; each has its number in such an address
/// @param title of the article
/// @param language as in the `lang` attribute
public record SentPage(ShownPage page, List<Path> files, String title, String language) {

    public SentPage {
        files = List.copyOf(files);
    }
}
