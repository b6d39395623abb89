package fr.chapeau.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files that new posts of a site are copied from, by the names that sites give them. Jekyll
/// itself knows none.
public final class TemplateFiles {
    private static final int MOST = 200;
    private static final int DEEPEST = 3;
    private static final long LONGEST = 200_000;

    private static final List<String> FOLDERS =
            List.of("_templates", "templates", "_modeles", "modeles", "_modèles", "archetypes");

    /// Of a file without its extension, without accents.
    private static final Pattern NAME =
            Pattern.compile("_?(?:modele|template|gabarit|canevas|archetype)s?(?:[-_. ].*)?");

    private static final Pattern MARKDOWN = Pattern.compile("(?i).+\\.(?:md|markdown|mkdn?|mkd)");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private TemplateFiles() {}

    /// Whether a path from the site's root names such a file: a template is no post that somebody
    /// forgot to fill in.
    public static boolean isOne(Path path) {
        Path folder = path.getParent();
        while (folder != null) {
            if (folder.getFileName() != null && FOLDERS.contains(folder.getFileName().toString())) {
                return true;
            }
            folder = folder.getParent();
        }
        return isNamedOne(path);
    }

    /// Those of a site, as real paths, in the order of their names. A look into a few folders: what
    /// lies elsewhere is not sought.
    public static List<Path> of(Site site) {
        Path content = site.source().resolve(site.config().reading().collectionsDir());
        Set<Path> found = new LinkedHashSet<>();
        for (Path start : new LinkedHashSet<>(List.of(site.root(), site.source(), content))) {
            for (String folder : FOLDERS) {
                list(start.resolve(folder), DEEPEST, found, true);
            }
            list(start.resolve("_drafts"), 1, found, false);
            list(start, 1, found, false);
        }
        return List.copyOf(found);
    }

    private static void list(Path folder, int depth, Set<Path> found, boolean all) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            List<Path> sorted =
                    new ArrayList<>(
                            files.filter(file -> all || isNamedOne(file))
                                    .filter(TemplateFiles::isText)
                                    .limit(MOST)
                                    .toList());
            sorted.sort(null);
            found.addAll(sorted);
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be read holds no template that could be compared with.
            return;
        }
    }

    private static boolean isText(Path file) {
        try {
            return MARKDOWN.matcher(file.getFileName().toString()).matches()
                    && Files.isRegularFile(file)
                    && Files.size(file) <= LONGEST;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isNamedOne(Path file) {
        Path name = file.getFileName();
        if (name == null) {
            return false;
        }
        String stem = name.toString();
        int dot = stem.lastIndexOf('.');
        String plain =
                Normalizer.normalize(dot > 0 ? stem.substring(0, dot) : stem, Normalizer.Form.NFD);
        return NAME.matcher(ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT))
                .matches();
    }
}
