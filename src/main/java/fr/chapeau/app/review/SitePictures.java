package fr.chapeau.app.review;

import fr.chapeau.app.pictures.FieldFiles.Asked;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.pictures.MeantFiles;
import fr.chapeau.app.pictures.PictureAddress;
import fr.chapeau.app.pictures.PictureLook;
import fr.chapeau.app.pictures.Thumbnails;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.review.Picture;
import fr.chapeau.site.SiteIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The pictures of a site as they lie on disk, small, and only as many as a page that is sent can
/// hold. One page, one thread.
public final class SitePictures implements ReviewPictures {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    /// Of all pictures together, in characters: what most mail services still take.
    private static final long MOST = 8_000_000;

    private final Workspace workspace;
    private final SiteIndex index;
    private final Thumbnails thumbnails = new Thumbnails();
    private long left = MOST;

    /// Of a page that has no pictures yet.
    public SitePictures(Workspace workspace, SiteIndex index) {
        this.workspace = workspace;
        this.index = index;
    }

    @Override
    public Optional<String> small(Path post, Picture picture) {
        Optional<String> address =
                left <= 0
                        ? Optional.empty()
                        : file(post, picture).filter(this::isInside).flatMap(this::small);
        return address.filter(found -> {
            left -= found.length();
            return left >= 0;
        });
    }

    private Optional<Path> file(Path post, Picture picture) {
        MeantFiles files = new MeantFiles(() -> index, index.site().named(absolute(post)));
        return picture.field() == null
                ? files.meant(picture.address())
                : files.meant(new Asked(picture.field(), FileSort.PICTURE), picture.address());
    }

    private Path absolute(Path post) {
        return index.site().root().resolve(post);
    }

    /// A link that leads out of the site is not followed: the page goes to others.
    private boolean isInside(Path file) {
        try {
            return file.toRealPath().startsWith(workspace.top().toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<String> small(Path file) {
        try {
            return thumbnails.look(file, WIDTH, HEIGHT) instanceof PictureLook.Shown shown
                    ? Optional.of(PictureAddress.of(shown))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
