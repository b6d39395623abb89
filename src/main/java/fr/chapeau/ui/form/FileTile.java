package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.pictures.PictureFacts;
import fr.chapeau.app.pictures.SiteFile;
import fr.chapeau.ui.form.ThumbnailCache.Thumbnail;
import fr.chapeau.ui.form.ThumbnailCache.Wanted;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.Job;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One file in the picker: its picture where it has one, its name and its facts.
final class FileTile extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final FileGrid.Setup setup;
    private final ImageView picture = new ImageView();
    private final Label instead = new Label();
    private final StackPane frame = new StackPane(instead, picture);
    private final Label name = new Label();
    private final Label facts = new Label();
    private double width;
    private double height;
    private double scale = 1;
    private @Nullable SiteFile shown;
    private @Nullable Wanted wanted;
    private @Nullable Job loading;

    FileTile(FileGrid.Setup setup) {
        this.setup = setup;
        getStyleClass().add("file-tile");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        frame.getStyleClass().add("file-frame");
        instead.getStyleClass().add("file-instead");
        name.getStyleClass().add("file-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        facts.getStyleClass().add("file-facts");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        if (setup.sort() == FileSort.PICTURE) {
            getChildren().addAll(frame, name, facts);
        } else {
            getStyleClass().add("file-line");
            name.setGraphic(Icons.of(Feather.FILE_TEXT));
            getChildren().addAll(name, facts);
        }
    }

    Optional<SiteFile> file() {
        return Optional.ofNullable(shown);
    }

    /// Shows a file, or nothing where the last row has no more.
    ///
    /// @param size of the picture
    void show(@Nullable SiteFile file, TileSize size) {
        setVisible(file != null);
        if (file == null) {
            forget();
            return;
        }
        setMinWidth(size.tile());
        setPrefWidth(size.tile());
        setMaxWidth(size.tile());
        frame.setMinHeight(size.height());
        frame.setPrefHeight(size.height());
        frame.setMaxSize(Double.MAX_VALUE, size.height());
        width = size.width() - 2 * size.margin();
        height = size.height() - 2 * size.margin();
        if (!file.equals(shown)) {
            shown = file;
            name.setText(file.name());
            say(file, null);
        }
        if (setup.sort() == FileSort.PICTURE) {
            picture(file, size);
        }
    }

    void mark(boolean selected, boolean current) {
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(CURRENT, current);
    }

    private void picture(SiteFile file, TileSize size) {
        Wanted next =
                new Wanted(
                        setup.absolute().apply(file.path()),
                        file.modified(),
                        size.pixels(width),
                        size.pixels(height));
        scale = size.scale();
        if (next.equals(wanted)) {
            return;
        }
        stop();
        wanted = next;
        Thumbnail known = setup.cache().known(next).orElse(null);
        if (known == null) {
            picture.setImage(null);
            instead.setText("");
            loading = setup.cache().load(next, made -> show(file, made));
        } else {
            show(file, known);
        }
    }

    private void show(SiteFile file, Thumbnail made) {
        picture.setImage(made.image());
        if (made.image() != null) {
            // Never larger than the picture itself.
            picture.setFitWidth(Math.min(width, made.image().getWidth() / scale));
            picture.setFitHeight(Math.min(height, made.image().getHeight() / scale));
        }
        instead.setText(made.why() == null ? "" : setup.words().instead(made.known(), made.why()));
        say(file, made.known());
    }

    private void say(SiteFile file, @Nullable PictureFacts known) {
        boolean isPicture = setup.sort() == FileSort.PICTURE;
        facts.setText(
                isPicture
                        ? setup.words().facts(file, known, " · ")
                        : setup.words().sizeAndDay(file));
        setAccessibleText(
                isPicture
                        ? setup.words().name(file, known)
                        : file.name() + ", " + setup.words().sizeAndDay(file));
    }

    private void forget() {
        stop();
        shown = null;
        wanted = null;
        picture.setImage(null);
    }

    /// The picture is not wanted any more.
    private void stop() {
        if (loading != null) {
            loading.cancel();
            loading = null;
        }
    }

    /// The size of a tile and of its picture.
    ///
    /// @param tile width of the whole tile
    /// @param margin around it, inside its frame
    /// @param scale pixels of the screen for one of the scene
    record TileSize(double tile, double width, double height, double margin, double scale) {

        int pixels(double length) {
            return Math.max(1, (int) Math.ceil(length * scale));
        }
    }
}
