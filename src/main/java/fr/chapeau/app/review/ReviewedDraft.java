package fr.chapeau.app.review;

import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.check.Finding;
import java.nio.file.Path;
import java.util.List;

/// A draft as its reviewer reads it.
///
/// @param path from the site's root, of the latest version
/// @param title of the article; the file's name where it has none
/// @param fresh what the rules find and did not find in the version before, by place in the new
///   text
/// @param old what they found there, too
/// @param minutes how long the new text takes to read; 0 for an article that is gone
public record ReviewedDraft(
        Path path,
        String title,
        ChangedArticle article,
        List<Finding> fresh,
        List<Finding> old,
        int minutes) {

    public ReviewedDraft {
        fresh = List.copyOf(fresh);
        old = List.copyOf(old);
    }
}
