package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.pictures.Thumbnails;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.SmallPicture;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.util.Subscription;

/// What the fields of an article that name files work with. FX thread only.
public final class FormFiles {
    private final FieldFiles files;
    private final Background background;
    private final Lane writing;
    private final Overlay overlay;
    private final Function<FileSort, Optional<Path>> computer;
    private final ThumbnailCache cache;

    /// @param writing lane in which files are copied into the site
    /// @param overlay where the picker lies
    /// @param computer asks the user for a file of this computer; empty where none was chosen
    public FormFiles(
            FieldFiles files,
            Background background,
            Lane writing,
            Overlay overlay,
            Function<FileSort, Optional<Path>> computer) {
        this.files = files;
        this.background = background;
        this.writing = writing;
        this.overlay = overlay;
        this.computer = computer;
        this.cache = new ThumbnailCache(new Thumbnails(), background);
    }

    /// Shows the picture that an address in the text means, or what is to be said in its place,
    /// once it is found and made small.
    ///
    /// @param width at most, in points
    /// @return ends the search
    public Subscription picture(
            Texts texts, String address, int width, int height, Consumer<SmallPicture> show) {
        PictureSearch search = new PictureSearch(texts, width, height);
        search.start(this, () -> files.meant(address), show);
        return search::stop;
    }

    FieldFiles files() {
        return files;
    }

    Background background() {
        return background;
    }

    Lane writing() {
        return writing;
    }

    Overlay overlay() {
        return overlay;
    }

    ThumbnailCache cache() {
        return cache;
    }

    Optional<Path> fromComputer(FileSort sort) {
        return computer.apply(sort);
    }
}
