package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.pictures.SiteFile;
import fr.chapeau.ui.form.FileTile.TileSize;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The files of the picker, in as many columns as there is room for. Only what is seen has tiles.
final class FileGrid extends ListView<FileGrid.Row> {
    private static final double TILE_EM = 11.5;
    private static final double PICTURE_EM = 6.6;
    private static final double MARGIN_EM = 0.3;

    /// New rows, scrolling to one of them, seeing it whole take a few; no more than these are
    /// tried.
    private static final int MOST_LAYOUTS = 20;

    /// The sizes of rows may still change behind the first layout in which one is whole.
    private static final int LAYOUTS_AT_REST = 2;

    /// For the bar that scrolls and the padding around rows.
    private static final double SIDES_EM = 2;

    private final FilePickerViewModel model;
    private final Setup setup;
    private double em = 14;
    private int columns = 1;
    private int layoutsToReveal;
    private int layoutsAtRest;
    private double shownWidth;

    /// Some files beside each other.
    ///
    /// @param start which of all shown files the first one is
    record Row(int start, List<FoundFile> files) {}

    /// What tiles are made with.
    ///
    /// @param absolute makes a path of the site one of the disk
    record Setup(
            FileSort sort, ThumbnailCache cache, FileWords words, UnaryOperator<Path> absolute) {}

    /// @param typed takes letters that are typed here
    FileGrid(FilePickerViewModel model, Setup setup, Consumer<String> typed) {
        this.model = model;
        this.setup = setup;
        getStyleClass().addAll("file-grid", "edge-to-edge");
        setCellFactory(view -> new RowCell());
        setSelectionModel(new NoSelection());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    String letters = event.getCharacter();
                    if (!letters.isEmpty()
                            && !Character.isISOControl(letters.charAt(0))
                            && !event.isShortcutDown()) {
                        typed.accept(letters);
                        event.consume();
                    }
                });
        widthProperty().subscribe(width -> fit());
        model.shownProperty().subscribe(shown -> rows());
        model.selectedProperty().subscribe(at -> reveal());
    }

    /// The size of the text around it: tiles grow with it.
    void setEm(double size) {
        em = size;
        fit();
        rows();
    }

    int columns() {
        return columns;
    }

    /// Whether it has brought the selected tile into view, for tests.
    boolean isAtRest() {
        return layoutsToReveal == 0;
    }

    private void fit() {
        int fitting =
                setup.sort() == FileSort.DOCUMENT
                        ? 1
                        : Math.max(1, (int) ((getWidth() - SIDES_EM * em) / (TILE_EM * em)));
        if (fitting != columns || tileWidth() != shownWidth) {
            columns = fitting;
            shownWidth = tileWidth();
            rows();
        }
    }

    private void rows() {
        List<FoundFile> files = model.shownProperty().get().files();
        setItems(FXCollections.observableList(new Rows(files, columns)));
        reveal();
    }

    /// Rows are cut out of the files when they are asked for.
    private static final class Rows extends AbstractList<Row> {
        private final List<FoundFile> files;
        private final int columns;

        Rows(List<FoundFile> files, int columns) {
            this.files = files;
            this.columns = columns;
        }

        @Override
        public Row get(int index) {
            int start = index * columns;
            int end = Math.min(start + columns, files.size());
            return new Row(start, files.subList(start, end));
        }

        @Override
        public int size() {
            return (files.size() + columns - 1) / columns;
        }
    }

    /// All tiles are of one width, whatever is in them.
    private double tileWidth() {
        return Math.floor((getWidth() - SIDES_EM * em) / columns);
    }

    private TileSize tileSize() {
        double scale =
                getScene() == null || getScene().getWindow() == null
                        ? 1
                        : getScene().getWindow().getOutputScaleX();
        return new TileSize(tileWidth(), TILE_EM * em - em, PICTURE_EM * em, MARGIN_EM * em, scale);
    }

    private void pressed(KeyEvent event) {
        int at = model.selectedProperty().get();
        int page = columns * Math.max(1, visibleRows() - 1);
        int last = model.shownProperty().get().files().size() - 1;
        int next =
                switch (event.getCode()) {
                    case LEFT -> at - 1;
                    case RIGHT -> at + 1;
                    case UP -> at - columns;
                    case DOWN ->
                            at + columns > last && rowOf(at) < rowOf(last) ? last : at + columns;
                    case PAGE_UP -> Math.max(at % columns, at - page);
                    case PAGE_DOWN -> Math.min(last, at + page);
                    case HOME -> 0;
                    case END -> last;
                    default -> Integer.MIN_VALUE;
                };
        if (next != Integer.MIN_VALUE) {
            boolean leaves = event.getCode() == KeyCode.UP && next < 0;
            if (!leaves) {
                model.select(next);
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ENTER) {
            model.choose();
            event.consume();
        }
    }

    private int rowOf(int file) {
        return file / columns;
    }

    private int visibleRows() {
        VirtualFlow<?> flow = flow();
        return flow == null || flow.getFirstVisibleCell() == null
                ? 1
                : flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex() + 1;
    }

    private @Nullable VirtualFlow<?> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    private void reveal() {
        cells().forEach(RowCell::mark);
        layoutsToReveal = MOST_LAYOUTS;
        layoutsAtRest = 0;
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /// Rows are laid out behind their list: what is seen, and whether it is seen whole, can be said
    /// one layout after the list has scrolled.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        VirtualFlow<?> flow = flow();
        if (layoutsToReveal > 0 && flow != null && flow.getHeight() > 0) {
            layoutsAtRest = scrollToSelected(flow) ? layoutsAtRest + 1 : 0;
            layoutsToReveal = layoutsAtRest == LAYOUTS_AT_REST ? 0 : layoutsToReveal - 1;
            Platform.runLater(this::requestLayout);
        }
    }

    /// Scrolls as little as is needed to see the selected tile whole.
    ///
    /// @return whether nothing had to be scrolled
    private boolean scrollToSelected(VirtualFlow<?> flow) {
        int at = model.selectedProperty().get();
        int row = rowOf(at);
        if (at < 0 || row >= getItems().size()) {
            return true;
        }
        for (RowCell cell : cells()) {
            if (cell.getIndex() == row) {
                double below = cell.getLayoutY() + cell.getHeight() - flow.getHeight();
                double by =
                        cell.getLayoutY() < 0
                                ? cell.getLayoutY()
                                : Math.clamp(below, 0, cell.getLayoutY());
                cell.mark();
                return by == 0 || flow.scrollPixels(by) == 0;
            }
        }
        // The row before brings a row further down to the bottom, but does nothing where it is seen
        // itself.
        boolean far =
                flow.getLastVisibleCell() != null && row - 1 > flow.getLastVisibleCell().getIndex();
        scrollTo(far && visibleRows() > 1 ? row - 1 : row);
        return false;
    }

    private List<RowCell> cells() {
        List<RowCell> cells = new ArrayList<>();
        lookupAll(".file-row-cell")
                .forEach(node -> {
                    if (node instanceof RowCell cell
                            && cell.isVisible()
                            && cell.getItem() != null) {
                        cells.add(cell);
                    }
                });
        return cells;
    }

    /// A screen reader is told of tiles, not of rows.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            int at = model.selectedProperty().get();
            for (RowCell cell : cells()) {
                for (FileTile tile : cell.tiles) {
                    if (cell.getItem() != null
                            && cell.getItem().start() + cell.tiles.indexOf(tile) == at) {
                        return tile;
                    }
                }
            }
        }
        if (attribute == AccessibleAttribute.ITEM_COUNT) {
            return model.shownProperty().get().files().size();
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    /// One row of tiles.
    private final class RowCell extends ListCell<Row> {
        private final HBox row = new HBox();
        private final List<FileTile> tiles = new ArrayList<>();

        RowCell() {
            getStyleClass().add("file-row-cell");
            row.getStyleClass().add("file-row");
            // As wide as the list, whatever is in it.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                tiles.forEach(tile -> tile.show(null, tileSize()));
                setGraphic(null);
                return;
            }
            while (tiles.size() > columns) {
                tiles.removeLast().show(null, tileSize());
            }
            while (tiles.size() < columns) {
                tiles.add(tile());
            }
            row.getChildren().setAll(tiles);
            for (int i = 0; i < columns; i++) {
                SiteFile file = i < item.files().size() ? item.files().get(i).file() : null;
                tiles.get(i).show(file, tileSize());
            }
            setGraphic(row);
            mark();
        }

        private FileTile tile() {
            FileTile tile = new FileTile(setup);
            tile.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    model.select(getItem().start() + tiles.indexOf(tile));
                    // Nothing moves below the pointer: a second click would meet another tile.
                    layoutsToReveal = 0;
                    if (event.getClickCount() == 2) {
                        model.choose();
                    }
                }
            });
            return tile;
        }

        void mark() {
            Row item = getItem();
            for (int i = 0; item != null && i < tiles.size(); i++) {
                FileTile tile = tiles.get(i);
                tile.mark(
                        item.start() + i == model.selectedProperty().get(),
                        model.current().isPresent() && tile.file().equals(model.current()));
            }
        }
    }
}
