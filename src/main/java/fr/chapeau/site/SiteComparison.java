package fr.chapeau.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Holds an index against the disk: finds posts whose files were written, made or removed since
/// they were read, by their sizes and times alone.
public final class SiteComparison {
    private SiteComparison() {}

    /// What is not as the index has it.
    ///
    /// @param changed posts that are new or have another text
    /// @param gone posts without a file, by path from the root; none where the walk could not see
    ///   all folders
    public record Differences(List<PostFile> changed, List<Path> gone) {
        /// All is as the index has it.
        public static final Differences NONE = new Differences(List.of(), List.of());

        public Differences {
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }

        /// How many posts are not as the index has them.
        public int count() {
            return changed.size() + gone.size();
        }
    }

    /// Walks the site; ends early, with nothing found, when the thread is interrupted.
    public static Differences of(SiteIndex index) {
        Site site = index.site();
        Set<Path> seen = new HashSet<>();
        List<PostFile> changed = new ArrayList<>();
        Site.WalkResult walked =
                site.walk(post -> {
                    FileStamp now = FileStamp.of(site.root().resolve(post.path()));
                    boolean there = !now.equals(FileStamp.NONE) && seen.add(post.path());
                    if (there && !now.equals(index.stamp(post.path()))) {
                        changed.add(post);
                    }
                    return true;
                });
        if (!walked.complete()) {
            return Differences.NONE;
        }
        // What the walk passes over may still be known, since somebody named it.
        List<Path> gone =
                walked.problems().isEmpty()
                        ? index.posts().stream()
                                .map(post -> post.file().path())
                                .filter(path -> !seen.contains(path))
                                .filter(path -> isGone(site.root().resolve(path)))
                                .toList()
                        : List.of();
        return new Differences(changed, gone);
    }

    private static boolean isGone(Path file) {
        return FileStamp.of(file).equals(FileStamp.NONE);
    }
}
