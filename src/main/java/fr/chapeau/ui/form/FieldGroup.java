package fr.chapeau.ui.form;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import java.util.ArrayList;
import java.util.HashSet;
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
    private final List<ShownField> shown = new ArrayList<>();

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
    private record ShownField(FieldPath path, Look look, FieldRow row) {}

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
        List<ShownField> next = new ArrayList<>();
        for (FormField field : fields) {
            Look look = new Look(field.kind(), alternatives.contains(field.key()));
            FieldRow row =
                    shown.stream()
                            .filter(one ->
                                    one.path().equals(field.path()) && one.look().equals(look))
                            .map(ShownField::row)
                            .findFirst()
                            .orElseGet(() -> new FieldRow(texts, field, editor(field, look)));
            row.show(field);
            next.add(new ShownField(field.path(), look, row));
        }
        shown.forEach(one -> rows.remove(one.path(), one.row()));
        shown.clear();
        shown.addAll(next);
        shown.forEach(one -> rows.put(one.path(), one.row()));
        List<Node> nodes = new ArrayList<>();
        shown.forEach(one -> nodes.add(one.row().root()));
        if (!root.getChildren().equals(nodes)) {
            root.getChildren().setAll(nodes);
        }
    }

    /// Forgets its rows when the group goes.
    void close() {
        shown.forEach(one -> rows.remove(one.path(), one.row()));
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
