package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.pictures.Thumbnails;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Overlay;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

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

    /// The picture of the site that an address in the article means.
    ///
    /// @return absolute
    public Optional<Path> picture(String address) {
        return files.meant(new FieldFiles.Asked(FieldPath.ROOT, FileSort.PICTURE), address);
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
