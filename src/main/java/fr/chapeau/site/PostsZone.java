package fr.chapeau.site;

import fr.chapeau.site.PostFile.Building;
import fr.chapeau.site.PostFile.Markup;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A `_posts` or `_drafts` folder, or one in it: `Reader#get_entries` and `PostReader`, which take
/// files without front matter too.
///
/// @param folder the `_posts` folder from the source, as `/sub/_posts`
/// @param below from that folder: empty or `sub/folder/`
record PostsZone(SiteReading site, String folder, boolean drafts, String below) implements Zone {

    @Override
    public List<Zone> into(String name) {
        return name.startsWith(".")
                ? List.of()
                : List.of(new PostsZone(site, folder, drafts, below + name + "/"));
    }

    @Override
    public Optional<Place> file(String name, Markup markup, Supplier<HeaderLine> header) {
        if (name.startsWith(".") || !site.filter().keeps(folder, below + name)) {
            return Optional.empty();
        }
        boolean dated = PostName.of(name).dateText() != null;
        if (dated || drafts) {
            return Optional.of(new Place(site.posts(), drafts, Building.DOCUMENT));
        }
        return header.get() == HeaderLine.PRESENT
                ? Optional.of(new Place(site.posts(), false, Building.NAME_WITHOUT_DATE))
                : Optional.empty();
    }

    @Override
    public boolean followsLinks() {
        return false;
    }
}
