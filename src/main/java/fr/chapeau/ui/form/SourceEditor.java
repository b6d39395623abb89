package fr.chapeau.ui.form;

import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.TabKey;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows as it is written what the form does not understand.
final class SourceEditor implements FieldEditor {
    private static final int MOST_ROWS = 12;

    private final TextArea source = new TextArea();
    private final VBox root;
    private final SourceText texts;

    /// Where the source of a node is read.
    interface SourceText {
        String of(YamlNode node);
    }

    SourceEditor(Texts words, FormField field, SourceText texts) {
        this.texts = texts;
        TabKey.movesOn(source);
        source.setEditable(false);
        source.getStyleClass().add("form-source");
        Label hint = new Label(words.of(FormMessage.FIELD_YAML_HINT));
        hint.setWrapText(true);
        hint.getStyleClass().add("form-hint");
        root = new VBox(source, hint);
        root.getStyleClass().add("form-alternative");
        show(field);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node target() {
        return source;
    }

    @Override
    public void show(FormField field) {
        String text = field.written().map(texts::of).orElse("");
        if (!text.equals(source.getText())) {
            source.setText(text);
            source.setPrefRowCount(Math.clamp(text.lines().count(), 1, MOST_ROWS));
        }
    }
}
