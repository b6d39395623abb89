package fr.chapeau;

import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Opens the window for the sake of a picture of it. Settings and the like of such a window lie in
/// a folder that goes with it.
final class PictureRun {
    /// The sample beside the picture, for who has no window to make one.
    private static final String SAMPLE = "chapeau-exemple";

    private final Consumer<WindowOrder> window;

    /// @param window returns when the window is closed. Where it writes no picture it has said why.
    PictureRun(Consumer<WindowOrder> window) {
        this.window = window;
    }

    /// Writes the picture.
    ///
    /// @param site to be opened; null for the sample beside the picture, which is made if it is not
    ///   there
    /// @param file for the picture, absolute
    /// @param problems told what went wrong
    /// @return whether it is written
    boolean write(@Nullable Path site, Path file, Consumer<Problem> problems) {
        if (!isWritable(file)) {
            problems.accept(unwritable(file));
            return false;
        }
        try {
            Path folder = Files.createTempDirectory("chapeau-");
            try {
                return take(order(site, file, folder), file);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            problems.accept(unwritable(file).because(e));
            return false;
        }
    }

    /// Asked before the window opens, which takes its time.
    private static boolean isWritable(Path file) {
        Path folder = file.getParent();
        return Files.exists(file)
                ? Files.isWritable(file) && !Files.isDirectory(file)
                : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    private static WindowOrder order(@Nullable Path site, Path file, Path folder) {
        Path picture = folder.resolve("window.png");
        Path sample = file.resolveSibling(SAMPLE);
        if (site != null) {
            return new WindowOrder(site, null, picture);
        }
        return Files.exists(sample)
                ? new WindowOrder(sample, null, picture)
                : new WindowOrder(null, sample, picture);
    }

    /// What is at the target is written over where it is, be it a link or a device.
    private boolean take(WindowOrder order, Path file) throws IOException {
        window.accept(order);
        Path picture = order.screenshot();
        if (picture == null || !Files.exists(picture)) {
            return false;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            Files.copy(picture, out);
        }
        return true;
    }

    private static Problem unwritable(Path file) {
        return Problem.of(StartMessage.PICTURE_UNWRITABLE, file.toString());
    }

    /// A file that stays in the system's folder for such files does no harm.
    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(PictureRun.class.getName())
                    .log(System.Logger.Level.DEBUG, "left over", e);
        }
    }
}
