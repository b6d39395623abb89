package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.form.ThumbnailCache.Thumbnail;
import fr.chapeau.ui.form.ThumbnailCache.Wanted;
import fr.chapeau.ui.kit.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows the picture that a field names, or says why there is none. The file is looked for and read
/// off the FX thread.
final class PictureFrame {
    private static final int WIDTH = 168;
    private static final int HEIGHT = 112;

    /// Sharp also where the screen has two pixels for one.
    private static final int SCALE = 2;

    private final Texts texts;
    private final FormPort port;
    private final FieldFiles.Asked asked;
    private final ImageView picture = new ImageView();
    private final Label instead = new Label();
    private final StackPane root = new StackPane(instead, picture);
    private String shown = "";
    private @Nullable Job loading;

    PictureFrame(Texts texts, FormPort port, FieldFiles.Asked asked) {
        this.texts = texts;
        this.port = port;
        this.asked = asked;
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        instead.setWrapText(true);
        instead.getStyleClass().add("form-hint");
        root.getStyleClass().add("form-picture");
        root.setMinHeight(HEIGHT);
        instead.setText(texts.of(FormMessage.PICTURE_NONE));
    }

    Region root() {
        return root;
    }

    /// Shows another picture, if the address is another one.
    void show(String address) {
        if (address.equals(shown)) {
            return;
        }
        shown = address;
        if (loading != null) {
            loading.cancel();
            loading = null;
        }
        picture.setAccessibleText(texts.of(FormMessage.PICTURE_OF, address));
        if (address.isBlank()) {
            nothing(texts.of(FormMessage.PICTURE_NONE));
            return;
        }
        FormFiles tools = port.files();
        loading = tools.background().run(() -> found(tools, address), this::show);
    }

    /// The file that the field names.
    private record Found(Wanted wanted, long bytes) {}

    private Optional<Found> found(FormFiles tools, String address) {
        return tools.files().meant(asked, address).map(PictureFrame::found);
    }

    private static Found found(Path file) {
        try {
            return found(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file));
        } catch (IOException e) {
            return found(file, Instant.EPOCH, 0);
        }
    }

    private static Found found(Path file, Instant modified, long bytes) {
        return new Found(new Wanted(file, modified, WIDTH * SCALE, HEIGHT * SCALE), bytes);
    }

    private void show(Optional<Found> found) {
        if (found.isEmpty()) {
            nothing(texts.of(FormMessage.PICTURE_MISSING));
            return;
        }
        Wanted wanted = found.get().wanted();
        long bytes = found.get().bytes();
        ThumbnailCache cache = port.files().cache();
        Optional<Thumbnail> known = cache.known(wanted);
        if (known.isPresent()) {
            show(known.get(), bytes);
        } else {
            loading = cache.load(wanted, made -> show(made, bytes));
        }
    }

    private void show(Thumbnail made, long bytes) {
        if (made.why() == null) {
            picture.setImage(made.image());
            if (made.image() != null) {
                // Never larger than the picture itself.
                picture.setFitWidth(Math.min(WIDTH, made.image().getWidth()));
                picture.setFitHeight(Math.min(HEIGHT, made.image().getHeight()));
            }
            instead.setText("");
        } else {
            nothing(new FileWords(texts).instead(made.known(), made.why(), bytes));
        }
    }

    private void nothing(String words) {
        picture.setImage(null);
        instead.setText(words);
    }
}
