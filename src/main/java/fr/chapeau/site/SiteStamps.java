package fr.chapeau.site;

import fr.chapeau.settings.RepositorySettingsFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// By which one sees, without reading, that what a site was read from is other now: its
/// configuration and its settings, wherever either may be.
record SiteStamps(Map<Path, FileStamp> files) {

    /// As the files are now.
    ///
    /// @param ceiling the last folder in which settings are looked for; null for the site's own
    static SiteStamps of(Path root, @Nullable Path ceiling) {
        Map<Path, FileStamp> files = new LinkedHashMap<>();
        ConfigFile.places(root).forEach(file -> files.put(file, FileStamp.of(file)));
        RepositorySettingsFile.places(root, ceiling)
                .forEach(file -> files.put(file, FileStamp.of(file)));
        return new SiteStamps(files);
    }

    /// Whether all of them are as they were.
    boolean hold() {
        return files.entrySet().stream()
                .allMatch(file -> FileStamp.of(file.getKey()).equals(file.getValue()));
    }
}
