package fr.chapeau.app.pictures;

import fr.chapeau.site.Site;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the files of a site that a field can name. Folders that cannot be read are passed over:
/// nothing in them could be shown.
final class FileWalk {
    private final Site site;
    private final PublicFolders folders;

    FileWalk(Site site, PublicFolders folders) {
        this.site = site;
        this.folders = folders;
    }

    /// What a walk found.
    ///
    /// @param complete false where the thread was interrupted
    record Found(List<SiteFile> files, boolean complete) {}

    Found find(FileSort sort) {
        List<SiteFile> files = new ArrayList<>();
        Visitor visitor = new Visitor(sort, files);
        try {
            Files.walkFileTree(site.source(), visitor);
        } catch (IOException e) {
            // Each failure was met where it happened; this one is of no single file.
            return new Found(files, false);
        }
        return new Found(files, !visitor.stopped);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final FileSort sort;
        private final List<SiteFile> out;
        private boolean stopped;

        Visitor(FileSort sort, List<SiteFile> out) {
            this.sort = sort;
            this.out = out;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            stopped = stopped || Thread.currentThread().isInterrupted();
            if (stopped) {
                return FileVisitResult.TERMINATE;
            }
            return folders.isEntered(folder)
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            stopped = stopped || Thread.currentThread().isInterrupted();
            if (stopped) {
                return FileVisitResult.TERMINATE;
            }
            if (sort.isNamed(String.valueOf(file.getFileName())) && folders.isCopied(file)) {
                BasicFileAttributes real =
                        attributes.isSymbolicLink() ? behind(file, attributes) : attributes;
                if (real.isRegularFile()) {
                    out.add(
                            SiteFile.of(
                                    site.root().relativize(file),
                                    real.size(),
                                    real.lastModifiedTime().toInstant()));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        /// What a link leads to, if that is in the site; else the link itself, which is no file.
        private BasicFileAttributes behind(Path link, BasicFileAttributes own) {
            try {
                return link.toRealPath().startsWith(site.root())
                        ? Files.readAttributes(link, BasicFileAttributes.class)
                        : own;
            } catch (IOException e) {
                return own;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
