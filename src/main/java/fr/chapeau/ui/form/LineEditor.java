package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.TabKey;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/// Edits a text: in one line, or in an area that grows with it.
final class LineEditor implements FieldEditor {
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 10;
    private static final int LETTERS_A_ROW = 36;

    private final TextInputControl control;
    private final FieldPath path;
    private final FormPort port;
    private boolean showing;

    private LineEditor(TextInputControl control, FormField field, FormPort port) {
        this.control = control;
        this.path = field.path();
        this.port = port;
        control.textProperty().subscribe((before, now) -> typed(now));
        show(field);
    }

    static LineEditor line(FormField field, FormPort port) {
        return new LineEditor(new TextField(), field, port);
    }

    /// A line in a control that has more to it.
    static LineEditor in(TextInputControl control, FormField field, FormPort port) {
        return new LineEditor(control, field, port);
    }

    static LineEditor area(FormField field, FormPort port) {
        return new LineEditor(growing(), field, port);
    }

    /// An area that grows with its text, and that Tab leaves.
    static TextArea growing() {
        TextArea area = new TextArea();
        // Nobody is caught in a field: Tab goes on, as in a line.
        TabKey.movesOn(area);
        area.setWrapText(true);
        area.textProperty().subscribe(text -> area.setPrefRowCount(rows(text)));
        return area;
    }

    @Override
    public Region root() {
        return control;
    }

    @Override
    public Node target() {
        return control;
    }

    @Override
    public void show(FormField field) {
        String text = FieldText.of(field);
        if (!text.equals(control.getText())) {
            showing = true;
            int caret = control.getCaretPosition();
            control.setText(text);
            control.positionCaret(Math.min(caret, text.length()));
            showing = false;
        }
    }

    private void typed(String text) {
        if (!showing) {
            port.change(new FieldChange.Set(path, new FieldValue.Text(text)));
        }
    }

    private static int rows(String text) {
        long rows = text.lines().mapToLong(line -> 1 + line.length() / LETTERS_A_ROW).sum();
        if (text.endsWith("\n")) {
            rows++;
        }
        return Math.clamp(rows, FEWEST_ROWS, MOST_ROWS);
    }
}
