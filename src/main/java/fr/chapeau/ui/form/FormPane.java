package fr.chapeau.ui.form;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.FieldFindings;
import fr.chapeau.check.Finding;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.EmptyState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The form of an article: shows its newest state and says what the user changes. FX thread only.
public final class FormPane {
    private final Texts texts;
    private final FormPort port;
    private final Map<FieldPath, FieldRow> rows = new HashMap<>();
    private final FieldGroup top;
    private final ScrollPane root = new ScrollPane();
    private String text = "";

    /// A form that shows nothing yet.
    public FormPane(Texts texts, FormPort port) {
        this.texts = texts;
        this.port = port;
        top = new FieldGroup(texts, port, node -> node.span().of(text), rows);
        top.root().getStyleClass().add("form");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("form-scroll", "edge-to-edge");
        root.setAccessibleText(texts.of(FormMessage.FORM_NAME));
        root.setContent(top.root());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// Shows a state of the article.
    public void show(ArticleState state) {
        text = state.frontMatter().text();
        top.show(state.form());
        Region content = top.root();
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
        Map<FieldPath, List<Finding>> findings = FieldFindings.of(state);
        rows.forEach((path, row) ->
                row.remark(
                        findings.getOrDefault(path, List.of()).stream()
                                .map(this::remark)
                                .toList()));
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

    private FieldRow.Remark remark(Finding finding) {
        return new FieldRow.Remark(finding.severity(), texts.of(finding.message()));
    }

    private void scrollTo(Region row) {
        root.layout();
        double height = root.getContent().getBoundsInLocal().getHeight();
        double seen = root.getViewportBounds().getHeight();
        double y =
                root.getContent().sceneToLocal(row.localToScene(row.getBoundsInLocal())).getMinY();
        if (height > seen) {
            root.setVvalue(Math.clamp((y - seen / 4) / (height - seen), 0, 1));
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
