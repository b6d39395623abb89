package fr.chapeau.site;

import java.nio.file.Path;

/// Tells why Jekyll does not read a file that somebody opened all the same.
final class PassedOver {
    private final Site site;
    private final EntryFilter filter;

    PassedOver(Site site, SiteConfig.Reading rules) {
        this.site = site;
        this.filter = new EntryFilter(site.source(), rules.include(), rules.exclude());
    }

    /// The rule that comes first on the way down to the file.
    Appearance.Reason why(PostFile file) {
        Path path = site.root().resolve(file.path());
        if (!path.startsWith(site.source())) {
            return Appearance.Reason.NOT_READ;
        }
        String folder = "";
        for (Path segment : site.source().relativize(path)) {
            String name = segment.toString();
            if (filter.excludes(folder, name)) {
                return Appearance.Reason.EXCLUDED;
            }
            folder += "/" + name;
        }
        return switch (HeaderLine.of(path)) {
            case ABSENT, UNREADABLE -> Appearance.Reason.NO_FRONT_MATTER;
            case HIDDEN -> Appearance.Reason.HEADER_HIDDEN;
            case PRESENT ->
                    filter.isSpecial(site.fromSource(file))
                            ? Appearance.Reason.SPECIAL_NAME
                            : Appearance.Reason.NOT_READ;
        };
    }
}
