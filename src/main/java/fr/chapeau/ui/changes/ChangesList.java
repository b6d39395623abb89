package fr.chapeau.ui.changes;

import fr.chapeau.app.changes.BodyPart;
import fr.chapeau.app.changes.ChangeWords;
import fr.chapeau.app.changes.FieldRow;
import fr.chapeau.i18n.Texts;
import fr.chapeau.review.FileChange;
import fr.chapeau.review.PictureChange;
import fr.chapeau.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Fields, text and pictures one below the other. Rows are made as one comes near them, so that an
/// article of any length is there at once.
final class ChangesList {
    private static final int AT_ONCE = 40;
    private static final double NEAR = 600;

    private final Texts texts;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final List<Entry> entries = new ArrayList<>();
    private final Subscriptions searches = new Subscriptions();
    private int current = -1;

    /// A row that is made when it is needed.
    private record Entry(boolean change, Supplier<Region> row) {}

    ChangesList(Texts texts) {
        this.texts = texts;
        rows.getStyleClass().add("changes-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setId("changes-list");
        scroll.vvalueProperty().subscribe((before, now) -> makeNear());
        scroll.viewportBoundsProperty().subscribe((before, now) -> makeNear());
        rows.heightProperty().subscribe((before, now) -> makeNear());
    }

    Region root() {
        return scroll;
    }

    /// Ends what it searches for.
    void close() {
        searches.close();
    }

    void show(ChangesModel.Shown shown, PictureSides.Search search) {
        entries.clear();
        rows.getChildren().clear();
        current = -1;
        ChangeWords words = new ChangeWords(texts);
        if (!shown.changes().file().isEmpty()) {
            heading(ChangesUiMessage.FILE);
            for (FileChange change : shown.changes().file()) {
                change(() -> label(words.of(change), "changes-value"));
            }
        }
        fields(shown);
        body(shown);
        if (!shown.changes().pictures().isEmpty()) {
            heading(ChangesUiMessage.PICTURES);
            PictureSides sides = new PictureSides(texts, search, searches);
            for (PictureChange change : shown.changes().pictures()) {
                change(() -> sides.of(change));
            }
        }
        make(AT_ONCE);
    }

    private void fields(ChangesModel.Shown shown) {
        if (shown.headerAsText()) {
            heading(ChangesUiMessage.FIELDS);
            rest(() -> label(texts.of(ChangesUiMessage.UNREADABLE), "changes-note"));
            change(() -> new PieceFlow(texts).of(shown.changes().header().source()));
        } else if (!shown.fields().isEmpty()) {
            heading(ChangesUiMessage.FIELDS);
            FieldTable table = new FieldTable(texts);
            rest(table::head);
            for (FieldRow row : shown.fields()) {
                change(() -> table.of(row));
            }
        }
    }

    private void body(ChangesModel.Shown shown) {
        heading(ChangesUiMessage.BODY);
        if (shown.changes().body().isEmpty()) {
            rest(() -> label(texts.of(ChangesUiMessage.BODY_SAME), "changes-note"));
            return;
        }
        BodyRows blocks = new BodyRows(texts, shown.changes());
        for (BodyPart part : shown.body()) {
            if (part instanceof BodyPart.Shown) {
                change(() -> blocks.of(part));
            } else {
                rest(() -> blocks.of(part));
            }
        }
    }

    private void heading(ChangesUiMessage words) {
        rest(() -> label(texts.of(words), "changes-title"));
    }

    private void rest(Supplier<Region> row) {
        entries.add(new Entry(false, row));
    }

    private void change(Supplier<Region> row) {
        entries.add(new Entry(true, row));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void make(int count) {
        int to = Math.min(entries.size(), rows.getChildren().size() + count);
        for (int i = rows.getChildren().size(); i < to; i++) {
            Entry entry = entries.get(i);
            Region row = entry.row.get();
            if (entry.change) {
                int at = i;
                row.getStyleClass().add("changes-stop");
                row.setFocusTraversable(true);
                row.setOnMousePressed(event -> row.requestFocus());
                row.focusedProperty()
                        .subscribe(focused -> {
                            if (focused) {
                                current = at;
                            }
                        });
            }
            rows.getChildren().add(row);
        }
    }

    private void makeNear() {
        double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
        double below = hidden * (1 - scroll.getVvalue());
        if (below < NEAR && rows.getChildren().size() < entries.size()) {
            make(AT_ONCE);
        }
    }

    /// Number of changes.
    int changes() {
        return (int) entries.stream().filter(Entry::change).count();
    }

    /// Which change has the keyboard, from 1; 0 for none.
    int place() {
        return current < 0
                ? 0
                : (int) entries.subList(0, current + 1).stream().filter(Entry::change).count();
    }

    /// Gives the keyboard to the next change, or to the one in front.
    void go(int step) {
        int at = current + step;
        while (at >= 0 && at < entries.size() && !entries.get(at).change) {
            at += step;
        }
        if (at < 0 || at >= entries.size()) {
            return;
        }
        make(Math.max(0, at + 1 - rows.getChildren().size()));
        scroll.applyCss();
        scroll.layout();
        Region row = (Region) rows.getChildren().get(at);
        row.requestFocus();
        current = at;
        bring(row);
    }

    private void bring(Region row) {
        double height = rows.getHeight() - scroll.getViewportBounds().getHeight();
        Bounds place = row.getBoundsInParent();
        if (height > 0) {
            double above = scroll.getVvalue() * height;
            boolean seen =
                    place.getMinY() >= above
                            && place.getMaxY() <= above + scroll.getViewportBounds().getHeight();
            if (!seen) {
                scroll.setVvalue(Math.clamp((place.getMinY() - 40) / height, 0, 1));
            }
        }
    }
}
