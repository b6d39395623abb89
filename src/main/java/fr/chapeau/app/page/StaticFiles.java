package fr.chapeau.app.page;

import fr.chapeau.site.Site;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `site.static_files`: path, name, basename and extension of what lies in folders that Jekyll
/// copies. Pages among them are not told apart.
final class StaticFiles {
    private static final int MOST = 20_000;

    private final Site site;

    StaticFiles(Site site) {
        this.site = site;
    }

    List<@Nullable Object> all() {
        List<@Nullable Object> all = new ArrayList<>();
        try {
            Files.walkFileTree(site.source(), new Visitor(all));
        } catch (IOException e) {
            return all; // what was found until then
        }
        return all;
    }

    private Map<String, @Nullable Object> file(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("path", "/" + site.source().relativize(file));
        values.put("name", name);
        values.put("basename", dot > 0 ? name.substring(0, dot) : name);
        values.put("extname", dot > 0 ? name.substring(dot) : "");
        return values;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<@Nullable Object> found;

        Visitor(List<@Nullable Object> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean start = folder.equals(site.source());
            return start || !isSpecial(folder)
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        private boolean isSpecial(Path path) {
            String name = String.valueOf(path.getFileName());
            return name.startsWith("_") || name.startsWith(".") || name.equals("node_modules");
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isSpecial(path)) {
                found.add(file(path));
            }
            return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException why) {
            return FileVisitResult.CONTINUE;
        }
    }
}
