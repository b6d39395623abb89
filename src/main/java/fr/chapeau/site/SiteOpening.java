package fr.chapeau.site;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.RepositorySettings;
import fr.chapeau.settings.RepositorySettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the site that a folder belongs to and what is to be said about it.
final class SiteOpening {
    private final List<Problem> notices = new ArrayList<>();

    private SiteOpening() {}

    static Outcome<Site> open(Path folder, @Nullable Path ceiling) {
        try {
            Path real = folder.toRealPath();
            Path start = Files.isDirectory(real) ? real : real.getParent();
            if (start == null || !Files.isDirectory(start)) {
                return Outcome.failed(Problem.of(SiteMessage.FOLDER_MISSING, folder.toString()));
            }
            if (!Files.isReadable(start) || !Files.isExecutable(start)) {
                return Outcome.failed(Problem.of(SiteMessage.FOLDER_UNREADABLE, folder.toString()));
            }
            Path top = ceiling == null ? null : ceiling.toRealPath();
            SiteOpening opening = new SiteOpening();
            Site site =
                    ConfigFile.above(start, top)
                            .map(file -> opening.jekyll(file, top))
                            .orElseGet(() -> opening.plain(start, top));
            return Outcome.done(opening.withNotices(opening.withSettings(site, top)));
        } catch (NoSuchFileException e) {
            return Outcome.failed(
                    Problem.of(SiteMessage.FOLDER_MISSING, folder.toString()).because(e));
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.of(SiteMessage.FOLDER_UNREADABLE, folder.toString()).because(e));
        }
    }

    private Site jekyll(Path configFile, @Nullable Path ceiling) {
        Path root = configFile.toAbsolutePath().getParent();
        if (root == null) {
            throw new IllegalStateException("a file without folder: " + configFile);
        }
        SiteStamps stamps = SiteStamps.of(root, ceiling);
        ConfigFile.Content content = ConfigFile.read(configFile);
        notices.addAll(content.problems());
        SiteConfig config = content.config();
        Path source = source(root, configFile, config.reading().source());
        EntryFilter filter =
                new EntryFilter(source, config.reading().include(), config.reading().exclude());
        SiteReading reading = SiteReading.of(config, filter, content.strict());
        Zone top = new PageZone(reading, "", true);
        return new Site(
                new Site.Place(root, source, configFile, content.strict(), stamps),
                config,
                top,
                reading.collections(),
                List.of(),
                RepositorySettings.NONE);
    }

    private Site withSettings(Site site, @Nullable Path ceiling) {
        RepositorySettingsFile.Content content = RepositorySettingsFile.of(site.root(), ceiling);
        notices.addAll(content.notices());
        return site.with(content.settings());
    }

    private Path source(Path root, Path configFile, String folder) {
        Path source = root.resolve(folder).normalize();
        try {
            if (folder.isEmpty() || source.toRealPath().startsWith(root)) {
                return source;
            }
        } catch (IOException e) {
            // Told below, like a source outside the site.
        }
        String name = String.valueOf(configFile.getFileName());
        notices.add(Problem.of(SiteMessage.CONFIG_SOURCE, name, folder));
        return root;
    }

    private Site plain(Path root, @Nullable Path ceiling) {
        SiteStamps stamps = SiteStamps.of(root, ceiling);
        nestedSite(root)
                .map(folder -> Problem.of(SiteMessage.NESTED_SITE, folder.toString()))
                .ifPresent(notices::add);
        Zone top = new PlainZone(base(root), "");
        return new Site(
                new Site.Place(root, root, null, true, stamps),
                ConfigReader.standard(),
                top,
                List.of(),
                List.of(),
                RepositorySettings.NONE);
    }

    /// A site in one of the folders, as in `docs/`.
    private static Optional<Path> nestedSite(Path root) {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> PlainZone.isContent(Walk.name(folder)))
                    .filter(folder -> ConfigFile.in(folder).isPresent())
                    .sorted()
                    .map(root::relativize)
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /// The folder in which the content begins: as long as a folder holds no Markdown and only one
    /// folder, that one.
    private static String base(Path root) {
        Markups markups = new Markups(ConfigReader.standard().reading().markdownExtensions());
        Path base = root;
        for (Optional<Path> only = Optional.of(root);
                only.isPresent();
                only = only(base, markups)) {
            base = only.get();
        }
        return root.relativize(base).toString().replace('\\', '/');
    }

    private static Optional<Path> only(Path folder, Markups markups) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = Walk.name(entry);
                if (Files.isDirectory(entry)) {
                    if (PlainZone.isContent(name)) {
                        folders.add(entry);
                    }
                } else if (markups.of(name).isPresent()) {
                    return Optional.empty();
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Optional.empty();
        }
        return folders.size() == 1 && !Files.isSymbolicLink(folders.getFirst())
                ? Optional.of(folders.getFirst())
                : Optional.empty();
    }

    private Site withNotices(Site site) {
        boolean[] found = {false};
        site.walk(post -> {
            found[0] = true;
            return false;
        });
        if (!found[0]) {
            int texts = plainTexts(site.root());
            String folder = site.root().toString();
            notices.add(
                    texts == 0
                            ? Problem.of(SiteMessage.NO_POSTS, folder)
                            : Problem.of(SiteMessage.NO_POSTS_BUT_TEXTS, folder, texts));
        }
        return site.with(notices);
    }

    private static int plainTexts(Path root) {
        try (Stream<Path> files = Files.walk(root, 2)) {
            return (int)
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .filter(Files::isRegularFile)
                            .limit(1000)
                            .count();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
