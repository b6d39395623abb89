package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.FieldSettings.Choice;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// @param numbered what the items of a list are called, with their number
    private record Look(
            FieldKind kind, boolean alternative, List<Choice> choices, String numbered) {}

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
            Look look =
                    new Look(
                            field.kind(),
                            alternatives.contains(field.key()),
                            field.settings().rules().choices(),
                            numbered(field));
            ShownField before = shown.get(field.path());
            if (before != null && before.look().equals(look)) {
                before.row().show(field);
                next.put(field.path(), before);
            } else {
                FieldRow row =
                        new FieldRow(texts, field, editor(field, look), new Adjusting(texts, port));
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

    private String numbered(FormField field) {
        return switch (field.kind()) {
            case LIST, LIST_OF_MAPS -> FieldLabels.of(texts, field);
            default -> "";
        };
    }

    /// Forgets its rows when the group goes.
    void close() {
        shown.forEach((path, one) -> rows.remove(path, one.row()));
    }

    /// The innermost field below a path that has the keyboard.
    Optional<FieldPath> focused(FieldPath below) {
        return rows.entrySet().stream()
                .filter(row -> isBelow(row.getKey(), below))
                .filter(row -> row.getValue().root().isFocusWithin())
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(path -> path.steps().size()));
    }

    private static boolean isBelow(FieldPath path, FieldPath above) {
        int length = above.steps().size();
        return path.steps().size() >= length
                && path.steps().subList(0, length).equals(above.steps());
    }

    /// Gives a field the keyboard, if the form has it.
    boolean open(FieldPath path) {
        FieldRow row = rows.get(path);
        if (row != null) {
            row.open();
        }
        return row != null;
    }

    /// Gives the first field here the keyboard, if there is one.
    boolean openFirst() {
        return shown.keySet().stream().findFirst().map(this::open).orElse(false);
    }

    private FieldGroup inner() {
        return new FieldGroup(texts, port, source, rows);
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
            case URL, EMAIL -> new AddressEditor(texts, field, port);
            case CHOICE ->
                    look.choices().isEmpty()
                            ? new ProposalLine(texts, field, port)
                            : new ChoiceEditor(texts, field, port);
            case REFERENCE -> new ProposalLine(texts, field, port);
            case LONG_TEXT -> LineEditor.area(field, port);
            case MARKDOWN -> new MarkdownEditor(texts, field, port);
            case FILE -> new FileEditor(texts, field, port, FileSort.DOCUMENT);
            case BOOLEAN -> new SwitchEditor(field, port);
            case DATE, DATE_TIME -> new DateEditor(texts, field, port);
            case NUMBER -> new NumberEditor(texts, field, port);
            case TAGS -> new TagsEditor(texts, field, port);
            case IMAGE -> new FileEditor(texts, field, port, FileSort.PICTURE);
            case MAP -> new MapEditor(inner(), field);
            case LIST, LIST_OF_MAPS -> new ItemsEditor(texts, field, port, this::inner);
            case YAML -> new SourceEditor(texts, field, source);
        };
    }
}
