package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Edits a number; what is none is said and not written.
final class NumberEditor implements FieldEditor {
    private final TextField number = new TextField();
    private final Label wrong = new Label();
    private final FlowPane root = new FlowPane(number, wrong);
    private final FieldPath path;
    private final FormPort port;
    private boolean showing;

    NumberEditor(Texts texts, FormField field, FormPort port) {
        this.path = field.path();
        this.port = port;
        root.getStyleClass().add("form-date");
        wrong.setText(texts.of(FormMessage.NUMBER_WRONG));
        wrong.getStyleClass().add("form-problem");
        number.setPrefColumnCount(10);
        number.textProperty().subscribe((before, now) -> typed(now.strip()));
        show(field);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node target() {
        return number;
    }

    @Override
    public void show(FormField field) {
        String text = FieldText.of(field);
        if (!text.equals(number.getText())) {
            showing = true;
            number.setText(text);
            showing = false;
        }
        say(false);
    }

    private void typed(String text) {
        if (showing) {
            return;
        }
        boolean valid = FieldValue.Number.isJson(text);
        say(!valid && !text.isEmpty());
        if (valid) {
            port.change(new FieldChange.Set(path, new FieldValue.Number(text)));
        } else if (text.isEmpty()) {
            port.change(new FieldChange.Set(path, new FieldValue.Null()));
        }
    }

    private void say(boolean shown) {
        wrong.setVisible(shown);
        wrong.setManaged(shown);
    }
}
