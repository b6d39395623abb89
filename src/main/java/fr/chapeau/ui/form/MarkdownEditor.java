package fr.chapeau.ui.form;

import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Edits a text with Markdown in it: an area with the few commands that such a text needs.
final class MarkdownEditor implements FieldEditor {
    private final Texts texts;
    private final TextArea area;
    private final LineEditor line;
    private final VBox root;

    MarkdownEditor(Texts texts, FormField field, FormPort port) {
        this.texts = texts;
        area = LineEditor.growing();
        line = LineEditor.in(area, field, port);
        FlowPane bar =
                new FlowPane(
                        button(Feather.BOLD, FormMessage.MARKDOWN_BOLD, this::bold),
                        button(Feather.ITALIC, FormMessage.MARKDOWN_ITALIC, this::italic),
                        button(Feather.LINK, FormMessage.MARKDOWN_LINK, this::link),
                        button(Feather.LIST, FormMessage.MARKDOWN_LIST, this::list));
        bar.getStyleClass().add("form-item-head");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root = new VBox(bar, area);
        root.getStyleClass().add("form-markdown");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node target() {
        return area;
    }

    @Override
    public void show(FormField field) {
        line.show(field);
    }

    private Button button(Feather icon, FormMessage name, Runnable command) {
        Button button = new Button(null, Icons.of(icon));
        button.setAccessibleText(texts.of(name));
        button.setTooltip(new Tooltip(texts.of(name)));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setOnAction(event -> {
            command.run();
            area.requestFocus();
        });
        return button;
    }

    /// The keys that do the same in the text of the article.
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.B) {
            bold();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.I) {
            italic();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.K) {
            link();
            event.consume();
        }
    }

    private void bold() {
        around("**", "**");
    }

    private void italic() {
        around("*", "*");
    }

    private void link() {
        around("[", "](https://)");
    }

    /// Puts marks around what is selected, or around a word to write over.
    private void around(String before, String behind) {
        IndexRange selected = area.getSelection();
        String text = area.getText(selected.getStart(), selected.getEnd());
        String inner = text.isEmpty() ? texts.of(FormMessage.MARKDOWN_TEXT) : text;
        area.replaceText(selected, before + inner + behind);
        int start = selected.getStart() + before.length();
        area.selectRange(start, start + inner.length());
    }

    /// Makes items of the lines that are selected.
    private void list() {
        IndexRange selected = area.getSelection();
        int start = area.getText().lastIndexOf('\n', selected.getStart() - 1) + 1;
        String lines = area.getText(start, selected.getEnd());
        area.replaceText(start, selected.getEnd(), "- " + lines.replace("\n", "\n- "));
    }
}
