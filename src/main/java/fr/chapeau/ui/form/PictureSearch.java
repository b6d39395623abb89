package fr.chapeau.ui.form;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.form.ThumbnailCache.Thumbnail;
import fr.chapeau.ui.form.ThumbnailCache.Wanted;
import fr.chapeau.ui.kit.Job;
import fr.chapeau.ui.kit.SmallPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds the file of a picture and makes it small, both off the FX thread; a new search ends the
/// one before. FX thread only.
final class PictureSearch {
    /// Sharp also where the screen has two pixels for one.
    private static final int SCALE = 2;

    private final Texts texts;
    private final int width;
    private final int height;
    private @Nullable Job job;

    /// @param width at most, in points
    PictureSearch(Texts texts, int width, int height) {
        this.texts = texts;
        this.width = width;
        this.height = height;
    }

    /// What was found of a file.
    private record Found(Wanted wanted, long bytes) {}

    /// @param place finds the file, off the FX thread
    void start(
            FormFiles tools, Callable<Optional<Path>> place, Consumer<? super SmallPicture> show) {
        stop();
        job =
                tools.background()
                        .run(
                                () -> place.call().map(this::found),
                                found -> look(tools.cache(), found, show));
    }

    void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private Found found(Path file) {
        try {
            return found(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file));
        } catch (IOException e) {
            // Looking at it will say the same in words.
            return found(file, Instant.EPOCH, 0);
        }
    }

    private Found found(Path file, Instant modified, long bytes) {
        return new Found(new Wanted(file, modified, width * SCALE, height * SCALE), bytes);
    }

    private void look(
            ThumbnailCache cache, Optional<Found> found, Consumer<? super SmallPicture> show) {
        if (found.isEmpty()) {
            show.accept(SmallPicture.of(texts.of(FormMessage.PICTURE_MISSING)));
            return;
        }
        Wanted wanted = found.get().wanted();
        long bytes = found.get().bytes();
        Optional<Thumbnail> known = cache.known(wanted);
        if (known.isPresent()) {
            show.accept(small(known.get(), bytes));
        } else {
            job = cache.load(wanted, made -> show.accept(small(made, bytes)));
        }
    }

    private SmallPicture small(Thumbnail made, long bytes) {
        return made.why() == null
                ? new SmallPicture(made.image(), "")
                : SmallPicture.of(new FileWords(texts).instead(made.known(), made.why(), bytes));
    }
}
