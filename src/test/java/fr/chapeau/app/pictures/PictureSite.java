package fr.chapeau.app.pictures;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.site.SiteLoading;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A site for tests, with posts that name pictures.
public final class PictureSite {
    public static final FieldFiles.Asked IMAGE =
            new FieldFiles.Asked(FieldPath.of("image"), FileSort.PICTURE);

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T08:30:00Z"), ZoneOffset.UTC);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2025-01-01T12:00:00Z"));

    private final Path root;
    private int posts;

    public PictureSite(Path folder) {
        try {
            root = Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        config("");
    }

    public Path root() {
        return root;
    }

    PictureSite config(String yaml) {
        return with("_config.yml", ("title: Essai\n" + yaml).getBytes(StandardCharsets.UTF_8));
    }

    /// A post of the collection of dated posts, newer than those before.
    public PictureSite post(String header) {
        posts++;
        String text = "---\ntitle: Article\n" + header + "\n---\n\nTexte.\n";
        return with(path(posts), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String path(int post) {
        return "_posts/" + LocalDate.of(2025, 1, 1).plusDays(post) + "-article.md";
    }

    public PictureSite picture(String path) {
        return with(path, MadePictures.png(20, 10));
    }

    /// A file as it was long ago.
    public PictureSite with(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, LONG_AGO);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PictureSite modified(String path, String when) {
        try {
            Files.setLastModifiedTime(root.resolve(path), FileTime.from(Instant.parse(when)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Site site() {
        return ((Outcome.Done<Site>) Site.open(root, root)).value();
    }

    public FieldFiles files() {
        return files(FaultPoints.NONE);
    }

    /// The files that fields of the newest post can name.
    FieldFiles files(FaultPoints faults) {
        return files(path(Math.max(1, posts)), faults);
    }

    FieldFiles files(String post, FaultPoints faults) {
        Site site = site();
        SiteIndex index = new SiteLoading(site, CLOCK).load(found -> {}).index();
        return new FieldFiles(
                () -> index, site.named(root.resolve(post)), new AtomicFile(root, faults));
    }
}
