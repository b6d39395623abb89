package fr.chapeau.app.sample;

import java.time.OffsetDateTime;
import java.util.List;

/// One step of the sample's history.
///
/// @param when of its author and of its committer alike, so that the same history comes out
///   everywhere
/// @param files written just before it, and nothing else is committed
record SampleCommit(
        OffsetDateTime when, String author, String email, String message, List<SampleFile> files) {

    SampleCommit {
        files = List.copyOf(files);
    }

    /// What to commit, relative to the site's folder, with `/`.
    List<String> paths() {
        return files.stream().map(SampleFile::path).toList();
    }
}
