package fr.chapeau.site;

import fr.chapeau.problem.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A site made up for a test, in a folder of its own.
final class MadeSite {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Paris"));

    private final Path root;

    MadeSite(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    MadeSite file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MadeSite config(String yaml) {
        return file("_config.yml", yaml);
    }

    /// A file with a front matter of those lines.
    MadeSite post(String path, String... lines) {
        return file(path, "---\n" + String.join("\n", lines) + "\n---\n\nTexte.\n");
    }

    Site open() {
        return open(root);
    }

    static Site open(Path folder) {
        return switch (Site.open(folder, null)) {
            case Outcome.Done<Site>(Site site) -> site;
            case Outcome.Refused<Site>(var problem) -> throw new AssertionError(problem);
            case Outcome.Failed<Site>(var problem) -> throw new AssertionError(problem);
        };
    }

    /// The posts of the site, by path with slashes.
    static Map<String, PostFile> posts(Site site) {
        TreeMap<String, PostFile> posts = new TreeMap<>();
        site.walk(post -> {
            posts.put(Site.slashes(post.path()), post);
            return true;
        });
        return posts;
    }

    static SiteIndex index(Site site) {
        return new SiteLoading(site, CLOCK).load(posts -> {}).index();
    }

    /// Messages that opening gave, by their keys.
    static List<String> notices(Site site) {
        List<String> keys = new ArrayList<>();
        site.notices().forEach(notice -> keys.add(notice.message().key().name()));
        return keys;
    }
}
