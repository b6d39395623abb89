package fr.chapeau.ui.form;

import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.TabKey;
import java.util.Optional;
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
    private final Texts words;
    private final Label hint = new Label();

    /// Where the source of a node is read.
    interface SourceText {
        String of(YamlNode node);
    }

    SourceEditor(Texts words, FormField field, SourceText texts) {
        this.texts = texts;
        this.words = words;
        TabKey.movesOn(source);
        source.setEditable(false);
        source.getStyleClass().add("form-source");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
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
        hint.setText(
                words.of(
                        field.written()
                                .flatMap(SourceEditor::why)
                                .orElse(FormMessage.FIELD_YAML_HINT)));
        String text = field.written().map(texts::of).orElse("");
        if (!text.equals(source.getText())) {
            source.setText(text);
            source.setPrefRowCount(Math.clamp(text.lines().count(), 1, MOST_ROWS));
        }
    }

    /// Why a value, or something in it, is left alone.
    private static Optional<FormMessage> why(YamlNode node) {
        return switch (node) {
            case YamlOpaque opaque ->
                    Optional.of(
                            switch (opaque.reason()) {
                                case ANCHOR -> FormMessage.OPAQUE_ANCHOR;
                                case ALIAS -> FormMessage.OPAQUE_ALIAS;
                                case MERGE -> FormMessage.OPAQUE_MERGE;
                                case TAG -> FormMessage.OPAQUE_TAG;
                                case DUPLICATE_KEY -> FormMessage.OPAQUE_DUPLICATE_KEY;
                                case COMPLEX_KEY -> FormMessage.OPAQUE_COMPLEX_KEY;
                            });
            case YamlScalar scalar -> Optional.empty();
            case YamlSequence list ->
                    list.items().stream().flatMap(item -> why(item).stream()).findFirst();
            case YamlMapping map ->
                    map.entries().stream()
                            .flatMap(entry -> why(entry.value()).stream())
                            .findFirst();
        };
    }
}
