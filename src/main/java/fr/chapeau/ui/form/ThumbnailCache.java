package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.PictureFacts;
import fr.chapeau.app.pictures.PictureLook;
import fr.chapeau.app.pictures.Thumbnails;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Job;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Small pictures that were seen lately, so that scrolling back costs nothing. FX thread only; the
/// pictures are made off it.
final class ThumbnailCache {
    /// In bytes: a hundred small pictures of a large screen, several hundred of a small one.
    private static final long LARGEST = 24L * 1024 * 1024;

    private final Thumbnails thumbnails;
    private final Background background;
    private final long largest;
    private final Map<Wanted, Thumbnail> known = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    ThumbnailCache(Thumbnails thumbnails, Background background) {
        this(thumbnails, background, LARGEST);
    }

    /// @param largest in bytes
    ThumbnailCache(Thumbnails thumbnails, Background background, long largest) {
        this.thumbnails = thumbnails;
        this.background = background;
        this.largest = largest;
    }

    /// A picture as it is to be shown.
    ///
    /// @param file absolute
    /// @param modified so that a changed file is read anew
    /// @param width at most, in pixels of the screen
    record Wanted(Path file, Instant modified, int width, int height) {}

    /// A small picture, or why there is none.
    record Thumbnail(
            @Nullable Image image, @Nullable PictureFacts known, PictureLook.@Nullable Why why) {

        Optional<PictureFacts> facts() {
            return Optional.ofNullable(known);
        }

        private long bytes() {
            return image == null ? 200 : (long) (4 * image.getWidth() * image.getHeight());
        }
    }

    /// The picture, if it was made already.
    Optional<Thumbnail> known(Wanted wanted) {
        return Optional.ofNullable(known.get(wanted));
    }

    /// Makes the picture.
    Job load(Wanted wanted, Consumer<Thumbnail> show) {
        return background.run(
                () -> thumbnail(wanted),
                made -> {
                    made.ifPresent(picture -> {
                        keep(wanted, picture);
                        show.accept(picture);
                    });
                });
    }

    int count() {
        return known.size();
    }

    private void keep(Wanted wanted, Thumbnail made) {
        Thumbnail before = known.put(wanted, made);
        size += made.bytes() - (before == null ? 0 : before.bytes());
        var oldest = known.entrySet().iterator();
        while (size > largest && oldest.hasNext()) {
            size -= oldest.next().getValue().bytes();
            oldest.remove();
        }
    }

    /// Empty where it is not wanted any more.
    private Optional<Thumbnail> thumbnail(Wanted wanted) {
        try {
            return Optional.of(of(thumbnails.look(wanted.file(), wanted.width(), wanted.height())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Thumbnail of(PictureLook look) {
        return switch (look) {
            case PictureLook.Shown(var facts, int width, int height, var argb) -> {
                WritableImage image = new WritableImage(width, height);
                image.getPixelWriter()
                        .setPixels(
                                0,
                                0,
                                width,
                                height,
                                PixelFormat.getIntArgbPreInstance(),
                                argb,
                                width);
                yield new Thumbnail(image, facts, null);
            }
            case PictureLook.Unshown(var facts, var why) -> new Thumbnail(null, facts, why);
        };
    }
}
