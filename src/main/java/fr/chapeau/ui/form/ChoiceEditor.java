package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FieldUse.WordCount;
import fr.chapeau.site.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Edits a field for which the repository gives the choices. A value that is none of them is shown
/// among them, and stays until another one is chosen.
final class ChoiceEditor implements FieldEditor {
    private final Texts texts;
    private final FieldPath path;
    private final FormPort port;
    private final ComboBox<String> box = new ComboBox<>();
    private FormField field;
    private boolean showing;

    ChoiceEditor(Texts texts, FormField field, FormPort port) {
        this.texts = texts;
        this.path = field.path();
        this.port = port;
        this.field = field;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Words());
        show(field);
        box.valueProperty().subscribe((before, now) -> chosen(now));
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public Node target() {
        return box;
    }

    @Override
    public void show(FormField now) {
        field = now;
        String value = FieldText.of(now);
        List<String> values = new ArrayList<>(List.of(""));
        values.addAll(now.words());
        if (!values.contains(value)) {
            values.add(value);
        }
        showing = true;
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        box.setValue(value);
        showing = false;
    }

    private void chosen(@Nullable String value) {
        if (!showing && value != null && !value.equals(FieldText.of(field))) {
            port.change(
                    new FieldChange.Set(
                            path,
                            value.isEmpty() ? new FieldValue.Null() : new FieldValue.Text(value)));
        }
    }

    /// A choice as the repository calls it, with how many posts have it.
    private final class Words extends StringConverter<String> {
        @Override
        public String toString(@Nullable String value) {
            if (value == null || value.isEmpty()) {
                return texts.of(FormMessage.CHOICE_NONE);
            }
            Optional<Integer> count =
                    field.suggestions().stream()
                            .filter(word -> word.word().equals(value))
                            .map(WordCount::count)
                            .findFirst();
            return count.map(posts -> Vocabulary.shown(texts, label(value), posts))
                    .orElseGet(() -> texts.of(FormMessage.CHOICE_NOT_PROPOSED, value));
        }

        private String label(String value) {
            return field.settings().rules().choices().stream()
                    .filter(choice -> choice.value().equals(value))
                    .map(choice -> choice.shown(texts.language()))
                    .findFirst()
                    .orElse(value);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
