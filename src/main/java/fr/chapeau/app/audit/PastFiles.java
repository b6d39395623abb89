package fr.chapeau.app.audit;

import fr.chapeau.git.PastVersions;
import fr.chapeau.git.StoredFile;
import fr.chapeau.problem.Outcome;
import java.time.Instant;
import java.util.List;

/// Where a trend takes older versions of a site's files from.
interface PastFiles {

    /// The versions of all files at some moments.
    Outcome<PastVersions> versions(List<Instant> moments);

    /// The files of a version; paths from the site's root.
    Outcome<List<StoredFile>> files(String version);

    /// The bytes of a file.
    Outcome<byte[]> content(StoredFile file);
}
