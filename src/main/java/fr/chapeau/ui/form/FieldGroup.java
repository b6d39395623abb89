package fr.chapeau.ui.form;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The fields of one map, one below the other; what stays the same in a newer state stays the same
/// control.
final class FieldGroup {
    /// What is longer than this is hard to read in one line.
    private static final int LONGEST_LINE = 48;

    private final Texts texts;
    private final FormPort port;
    private final SourceEditor.SourceText source;
    private final Map<FieldPath, FieldRow> rows;
    private final VBox root = new VBox();
    private final Map<FieldPath, ShownField> shown = new LinkedHashMap<>();

    /// @param rows every row of the form by its field, kept up to date here
    FieldGroup(
            Texts texts,
            FormPort port,
            SourceEditor.SourceText source,
            Map<FieldPath, FieldRow> rows) {
        this.texts = texts;
        this.port = port;
        this.source = source;
        this.rows = rows;
        root.getStyleClass().add("form-group");
    }

    /// One field on the screen, with what decides whether its control may stay.
    private record ShownField(Look look, FieldRow row) {}

    private record Look(FieldKind kind, boolean alternative) {}

    VBox root() {
        return root;
    }

    void show(List<FormField> fields) {
        Set<String> alternatives = new HashSet<>();
        fields.stream()
                .map(FormField::alternative)
                .filter(key -> key != null)
                .forEach(alternatives::add);
        Map<FieldPath, ShownField> next = new LinkedHashMap<>();
        for (FormField field : fields) {
            Look look = new Look(field.kind(), alternatives.contains(field.key()));
            ShownField before = shown.get(field.path());
            if (before != null && before.look().equals(look)) {
                before.row().show(field);
                next.put(field.path(), before);
            } else {
                FieldRow row = new FieldRow(texts, field, editor(field, look));
                next.put(field.path(), new ShownField(look, row));
            }
        }
        close();
        shown.clear();
        shown.putAll(next);
        shown.forEach((path, one) -> rows.put(path, one.row()));
        List<Node> nodes = new ArrayList<>();
        shown.values().forEach(one -> nodes.add(one.row().root()));
        if (!root.getChildren().equals(nodes)) {
            root.getChildren().setAll(nodes);
        }
    }

    /// Forgets its rows when the group goes.
    void close() {
        shown.forEach((path, one) -> rows.remove(path, one.row()));
    }

    private FieldEditor editor(FormField field, Look look) {
        if (look.alternative()) {
            return new AlternativeEditor(texts, field, port);
        }
        return switch (field.kind()) {
            case TEXT ->
                    FieldText.of(field).length() > LONGEST_LINE
                            ? LineEditor.area(field, port)
                            : LineEditor.line(field, port);
            case URL, EMAIL, CHOICE, REFERENCE -> LineEditor.line(field, port);
            case LONG_TEXT, MARKDOWN -> LineEditor.area(field, port);
            case FILE -> new DocumentEditor(texts, field, port);
            case BOOLEAN -> new SwitchEditor(field, port);
            case DATE, DATE_TIME -> new DateEditor(texts, field, port);
            case NUMBER -> new NumberEditor(texts, field, port);
            case TAGS, LIST -> new TagsEditor(texts, field, port);
            case IMAGE -> new PictureEditor(texts, field, port);
            case MAP -> new MapEditor(new FieldGroup(texts, port, source, rows), field);
            case LIST_OF_MAPS ->
                    new ItemsEditor(
                            texts, field, port, () -> new FieldGroup(texts, port, source, rows));
            case YAML -> new SourceEditor(texts, field, source);
        };
    }
}
