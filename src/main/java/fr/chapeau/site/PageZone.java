package fr.chapeau.site;

import fr.chapeau.site.PostCollection.Kind;
import fr.chapeau.site.PostFile.Building;
import fr.chapeau.site.PostFile.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A folder that `Jekyll::Reader#read_directories` goes through.
///
/// @param folder from the source, as Jekyll names it: empty or `/sub/folder`
/// @param read false for a folder that Jekyll does not go through itself, but that leads to the
///   collections
record PageZone(SiteReading site, String folder, boolean read) implements Zone {

    @Override
    public List<Zone> into(String name) {
        String child = folder + "/" + name;
        boolean walked = read && site.filter().keeps(folder, name) && !site.isDestination(child);
        List<Zone> zones = new ArrayList<>();
        PostCollection declared = site.declared().get(child);
        if (declared != null) {
            zones.add(new CollectionZone(site, declared, ""));
        }
        if (read && site.readsPosts(folder) && (name.equals("_posts") || name.equals("_drafts"))) {
            zones.add(new PostsZone(site, child, name.equals("_drafts"), ""));
        }
        if (walked || site.leadsToCollections(child)) {
            zones.add(new PageZone(site, child, walked));
        }
        if (zones.isEmpty() && looksLikeCollection(name, child)) {
            zones.add(new UndeclaredZone(undeclared(name, child)));
        }
        return zones;
    }

    private boolean looksLikeCollection(String name, String child) {
        return name.startsWith("_")
                && site.holdsCollections(folder)
                && !site.isReserved(child)
                && !site.filter().excludes(folder, name);
    }

    private PostCollection undeclared(String name, String child) {
        Kind kind = site.strict() ? Kind.UNDECLARED : Kind.DECLARED;
        return new PostCollection(
                kind, name.substring(1), child.substring(1), null, !site.strict());
    }

    @Override
    public Optional<Place> file(String name, Markup markup, Supplier<HeaderLine> header) {
        if (!read || !site.filter().keeps(folder, name)) {
            return Optional.empty();
        }
        return switch (header.get()) {
            case PRESENT -> Optional.of(new Place(site.pages(), false, Building.DOCUMENT));
            case HIDDEN -> Optional.of(new Place(site.pages(), false, Building.HEADER_HIDDEN));
            case ABSENT, UNREADABLE -> Optional.empty();
        };
    }

    @Override
    public boolean followsLinks() {
        return true;
    }
}
