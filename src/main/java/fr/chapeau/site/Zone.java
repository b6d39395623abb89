package fr.chapeau.site;

import fr.chapeau.site.PostFile.Building;
import fr.chapeau.site.PostFile.Markup;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a folder is to Jekyll. A folder can be several things: a collection's folder that `include`
/// names is walked for pages too.
sealed interface Zone permits PageZone, CollectionZone, PostsZone, UndeclaredZone, PlainZone {

    /// What a folder in it is, the most telling first; empty when nothing in it is read.
    List<Zone> into(String folder);

    /// Where a Markdown or HTML file in it belongs; empty when it is not a post.
    Optional<Place> file(String name, Markup markup, Supplier<HeaderLine> header);

    /// Whether Jekyll follows links to folders here; Ruby's `**/` does not.
    boolean followsLinks();

    /// Where a file belongs.
    record Place(PostCollection collection, boolean draft, Building building) {}
}
