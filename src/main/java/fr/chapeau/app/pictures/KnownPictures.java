package fr.chapeau.app.pictures;

import fr.chapeau.check.PictureFile;
import fr.chapeau.check.PictureFiles;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The files of a site's pictures as the rules ask for them. Where an address leads, and what was
/// read of the file there, is kept for as long as the file stays as it was; that it leads nowhere,
/// for as long as nothing comes or goes in the folder. Asking again costs a look at the one or the
/// other. Thread-safe, but never for JavaFX's thread.
public final class KnownPictures implements PictureFiles {
    /// While an address is typed, each sign makes another one.
    private static final int MOST = 20_000;

    private final Site site;
    private final MissingPictures missing;
    private final Map<Asked, Path> places = new ConcurrentHashMap<>();
    private final Map<Asked, MissingPictures.Answer> misses = new ConcurrentHashMap<>();
    private final Map<Path, Read> known = new ConcurrentHashMap<>();

    /// Of a site of which no file was read yet.
    public KnownPictures(Site site) {
        this.site = site;
        this.missing = new MissingPictures(site);
    }

    private record Asked(Path post, String address) {}

    private record Read(long bytes, FileTime modified, PictureFile.Found facts) {}

    @Override
    public PictureFile of(Path post, String address) {
        if (address.isBlank()) {
            return new PictureFile.Unknown();
        }
        Asked asked = new Asked(post, address);
        Path place = places.get(asked);
        PictureFile there = place == null ? null : found(place);
        if (there != null) {
            return there;
        }
        MissingPictures.Answer before = misses.get(asked);
        return before != null && before.holds() ? before.file() : sought(asked);
    }

    private PictureFile sought(Asked asked) {
        PostFile post = site.named(asked.post());
        Path place = site.asset(asked.address(), post).map(site.root()::resolve).orElse(null);
        PictureFile there = place == null ? null : found(place);
        if (place != null && there != null) {
            keep(places, asked, place);
            return there;
        }
        MissingPictures.Answer answer = missing.of(asked.address(), post);
        if (!answer.folders().isEmpty()) {
            keep(misses, asked, answer);
        }
        return answer.file();
    }

    private static <T> void keep(Map<Asked, T> map, Asked asked, T value) {
        if (map.size() >= MOST) {
            map.clear();
        }
        map.put(asked, value);
    }

    /// Null where the file is gone, or not for us to read.
    private @Nullable PictureFile found(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Read read = known.get(file);
            if (read == null
                    || read.bytes() != now.size()
                    || !read.modified().equals(now.lastModifiedTime())) {
                read = new Read(now.size(), now.lastModifiedTime(), read(file, now.size()));
                known.put(file, read);
            }
            return read.facts();
        } catch (IOException e) {
            known.remove(file);
            return null;
        }
    }

    private static PictureFile.Found read(Path file, long bytes) throws IOException {
        Optional<PictureFacts> facts = PictureFacts.read(file);
        if (facts.isEmpty()) {
            return new PictureFile.Found("", true, bytes, false, 0);
        }
        PictureFormat format = facts.get().format();
        return new PictureFile.Found(
                format.word(),
                format.isForBrowsers(),
                bytes,
                GeoTag.in(file, format),
                facts.get().width());
    }
}
