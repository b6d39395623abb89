package fr.chapeau.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/// What the index says of files on disk: their sizes and times. It never says that they are other
/// files.
final class IndexNotes {
    private final Repository repository;
    private final GitConfig config;
    private final Content content;
    private final Optional<ObjectId> headTree;

    IndexNotes(
            Repository repository, GitConfig config, Content content, Optional<ObjectId> headTree) {
        this.repository = repository;
        this.config = config;
        this.content = content;
        this.headTree = headTree;
    }

    /// Notes size and time of those files that are on disk as the index has them.
    ///
    /// @return how many these are
    int note(List<String> names) throws IOException, GitStop {
        DirCache index = IndexFile.lock(repository);
        try {
            Comparison comparison = new Comparison(repository, config, content, headTree, index);
            int noted = 0;
            for (Map.Entry<String, Standing> file : comparison.standings(names).entrySet()) {
                Standing standing = file.getValue();
                DirCacheEntry entry = index.getEntry(file.getKey());
                Version staged = standing.staged();
                if (entry != null && staged != null && staged.equals(standing.work())) {
                    note(entry);
                    noted++;
                }
            }
            if (noted > 0) {
                index.write();
                index.commit();
            }
            return noted;
        } finally {
            index.unlock();
        }
    }

    private void note(DirCacheEntry entry) throws IOException {
        BasicFileAttributes facts =
                Files.readAttributes(
                        content.pathOf(entry.getPathString()),
                        BasicFileAttributes.class,
                        LinkOption.NOFOLLOW_LINKS);
        entry.setLength(facts.size());
        entry.setLastModified(facts.lastModifiedTime().toInstant());
    }
}
