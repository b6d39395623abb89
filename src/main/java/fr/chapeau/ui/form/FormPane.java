package fr.chapeau.ui.form;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.FieldChange;
import fr.chapeau.app.article.Remark;
import fr.chapeau.check.Finding;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.EmptyState;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The form of an article: shows its newest state and says what the user changes. FX thread only.
public final class FormPane {
    /// So much of a control has to be in sight.
    private static final double SEEN = 16;

    private final Texts texts;
    private final FormPort port;
    private final Map<FieldPath, FieldRow> rows = new HashMap<>();
    private final FieldGroup top;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane();
    private @Nullable FieldPath last;
    private String text = "";
    private @Nullable ArticleState shown;
    private Map<FieldPath, List<Remark>> remarks = Map.of();
    private boolean changing;

    /// A form that shows nothing yet.
    public FormPane(Texts texts, FormPort port) {
        this.texts = texts;
        this.port = port;
        top = new FieldGroup(texts, new Noticing(), node -> node.span().of(text), rows);
        top.root().getStyleClass().add("form");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("form-scroll", "edge-to-edge");
        root.setAccessibleText(texts.of(FormMessage.FORM_NAME));
        HBox head = new HBox(new Adjusting(texts, port).ofForm());
        head.getStyleClass().add("form-top");
        page.getChildren().addAll(head, top.root());
        root.setContent(page);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// Shows a state of the article.
    public void show(ArticleState state) {
        ArticleState before = shown;
        shown = state;
        // A key in the body leaves the form what it was, and the state says so.
        if (changing || before == null || before.form() != state.form()) {
            changing = false;
            showFields(state);
        }
    }

    /// Shows what the checks say of the fields.
    public void show(CheckedArticle checked) {
        Map<FieldPath, List<Remark>> before = remarks;
        remarks = checked.remarks().byField();
        showRemarks(before, remarks);
    }

    private void showFields(ArticleState state) {
        text = state.frontMatter().text();
        boolean hadKeyboard = root.isFocusWithin();
        top.show(state.form());
        Region content = page;
        if (state.form().isEmpty()) {
            content =
                    new VBox(
                            new EmptyState(
                                    Feather.FILE_TEXT,
                                    texts.of(FormMessage.FORM_EMPTY_TITLE),
                                    texts.of(FormMessage.FORM_EMPTY_SENTENCE)));
        }
        if (root.getContent() != content) {
            root.setContent(content);
        }
        // A field that is moved or of another kind now leaves the window for a moment.
        if (hadKeyboard && !root.isFocusWithin() && last != null) {
            open(last);
        }
    }

    /// Asks how the field that has the keyboard, or had it last, is to be adjusted.
    public void adjustField() {
        port.adjust(last == null || !rows.containsKey(last) ? List.of() : Adjusting.keys(last));
    }

    private void showRemarks(
            Map<FieldPath, List<Remark>> before, Map<FieldPath, List<Remark>> now) {
        Set<FieldPath> concerned = new HashSet<>(before.keySet());
        concerned.addAll(now.keySet());
        for (FieldPath path : concerned) {
            FieldRow row = rows.get(path);
            if (row != null) {
                row.remark(
                        now.getOrDefault(path, List.of()).stream()
                                .map(remark -> said(remark.finding()))
                                .toList());
            }
        }
    }

    /// Gives a field the keyboard, if the form has it.
    ///
    /// @return whether it has
    public boolean open(FieldPath path) {
        FieldRow row = rows.get(path);
        if (row == null) {
            return false;
        }
        row.open();
        scrollTo(row.root());
        return true;
    }

    /// The first field that is written without a value.
    public Optional<FieldPath> firstEmpty() {
        return shown == null
                ? Optional.empty()
                : shown.form().stream()
                        .filter(field -> field.written().filter(FormPane::isEmpty).isPresent())
                        .map(FormField::path)
                        .findFirst();
    }

    /// The field at the top.
    public Optional<FieldPath> first() {
        return shown == null
                ? Optional.empty()
                : shown.form().stream().map(FormField::path).findFirst();
    }

    private static boolean isEmpty(YamlNode value) {
        return switch (value) {
            case YamlScalar scalar -> scalar.text().isEmpty();
            case YamlSequence list -> list.items().isEmpty();
            case YamlMapping map -> false;
            case YamlOpaque opaque -> false;
        };
    }

    /// Where in the file the field with the keyboard is written; empty where none has it, or where
    /// it is not written.
    public OptionalInt place() {
        return shown == null || !root.isFocusWithin()
                ? OptionalInt.empty()
                : place(shown.form()).orElse(OptionalInt.empty());
    }

    /// @return empty where no field here has the keyboard
    private Optional<OptionalInt> place(List<FormField> fields) {
        for (FormField field : fields) {
            FieldRow row = rows.get(field.path());
            if (row != null && row.root().isFocusWithin()) {
                List<FormField> inner = new ArrayList<>(field.fields());
                field.items().forEach(inner::addAll);
                return place(inner)
                        .or(() ->
                                Optional.of(
                                        field.written()
                                                .map(node -> OptionalInt.of(node.span().start()))
                                                .orElse(OptionalInt.empty())));
            }
        }
        return Optional.empty();
    }

    private FieldRow.Said said(Finding finding) {
        return new FieldRow.Said(finding.severity(), texts.of(finding.beside()));
    }

    /// The keyboard is never somewhere out of sight: it goes on with items that are moved.
    private void follow(@Nullable Node focused) {
        if (focused == null || !root.isFocusWithin() || focused == root) {
            return;
        }
        fieldOf(focused).ifPresent(path -> last = path);
        root.layout();
        double top = root.sceneToLocal(focused.localToScene(focused.getBoundsInLocal())).getMinY();
        if (top < 0 || top > root.getHeight() - SEEN) {
            scrollTo(focused);
        }
    }

    private Optional<FieldPath> fieldOf(Node node) {
        for (Node at = node; at != null && at != root; at = at.getParent()) {
            for (Map.Entry<FieldPath, FieldRow> row : rows.entrySet()) {
                if (row.getValue().root() == at) {
                    return Optional.of(row.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private void scrollTo(Node row) {
        root.layout();
        double height = root.getContent().getBoundsInLocal().getHeight();
        double seen = root.getViewportBounds().getHeight();
        double y =
                root.getContent().sceneToLocal(row.localToScene(row.getBoundsInLocal())).getMinY();
        if (height > seen) {
            root.setVvalue(Math.clamp((y - seen / 4) / (height - seen), 0, 1));
        }
    }

    /// Remembers that a control says something else than the state that was shown: if the change is
    /// refused, the control has to go back.
    private final class Noticing implements FormPort {
        @Override
        public void change(FieldChange change) {
            changing = true;
            port.change(change);
        }

        @Override
        public void undo() {
            port.undo();
        }

        @Override
        public void redo() {
            port.redo();
        }

        @Override
        public void browse(URI address) {
            port.browse(address);
        }

        @Override
        public void adjust(List<String> keys) {
            port.adjust(keys);
        }

        @Override
        public FormFiles files() {
            return port.files();
        }

        @Override
        public FormSite site() {
            return port.site();
        }
    }

    /// The controls' own undo knows one control only; the article's knows all.
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                port.redo();
            } else {
                port.undo();
            }
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Y) {
            port.redo();
            event.consume();
        }
    }
}
