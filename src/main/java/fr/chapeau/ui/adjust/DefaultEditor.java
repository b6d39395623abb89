package fr.chapeau.ui.adjust;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.FieldSettings.Choice;
import fr.chapeau.settings.LocalText;
import fr.chapeau.ui.adjust.SettingBox.Source;
import fr.chapeau.ui.kit.ShownAs;
import fr.chapeau.ui.kit.TabKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The value that a new article, or a new item, begins with: text, or one of a few values.
final class DefaultEditor implements SettingEditor {
    private final Texts texts;
    private final FieldDraft draft;
    private final ValueText values;
    private final Control control;
    private final SettingBox box;
    private boolean showing;

    DefaultEditor(Texts texts, FieldDraft draft) {
        this.texts = texts;
        this.draft = draft;
        this.values = new ValueText(draft.kind());
        List<Choice> choices = choices();
        this.control = choices.isEmpty() ? typed() : chosen(choices);
        control.setId("adjust-default");
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleHelp(texts.of(AdjustUiMessage.DEFAULT_HINT));
        box = new SettingBox(texts, AdjustUiMessage.DEFAULT, control, control, this::back);
        show();
    }

    /// Whether the field can begin with a value, as far as text can say it.
    static boolean isFor(FieldDraft draft) {
        boolean simple =
                switch (draft.kind()) {
                    case MAP, LIST_OF_MAPS, YAML, REFERENCE -> false;
                    default -> true;
                };
        FieldValue now = draft.effective().initial();
        return simple && (now == null || new ValueText(draft.kind()).of(now).isPresent());
    }

    @Override
    public Region root() {
        return box.root();
    }

    @Override
    public void show() {
        FieldValue now = draft.effective().initial();
        String text = now == null ? "" : values.of(now).orElse("");
        showing = true;
        switch (control) {
            case TextInputControl input when !Objects.equals(said(), now) -> input.setText(text);
            case ComboBox<?> list -> select(list, text);
            default -> {}
        }
        showing = false;
        box.show(
                draft.source(
                        draft.own().initial() != null,
                        draft.shared().initial() != null,
                        Source.NOWHERE));
    }

    private @Nullable FieldValue said() {
        return control instanceof TextInputControl input
                ? values.parse(input.getText()).orElse(null)
                : null;
    }

    private static <T> void select(ComboBox<T> list, String text) {
        list.getItems().stream()
                .filter(item -> item instanceof Choice choice && choice.value().equals(text))
                .findFirst()
                .ifPresent(list::setValue);
    }

    /// What there is to choose from, nothing first; empty where anything can be typed.
    private List<Choice> choices() {
        List<Choice> values = new ArrayList<>();
        switch (draft.kind()) {
            case BOOLEAN -> {
                values.add(choice("true", AdjustUiMessage.YES));
                values.add(choice("false", AdjustUiMessage.NO));
            }
            case CHOICE -> values.addAll(draft.effective().rules().choices());
            default -> {}
        }
        if (!values.isEmpty()) {
            values.addFirst(choice("", AdjustUiMessage.DEFAULT_NONE));
        }
        return values;
    }

    private Choice choice(String value, AdjustUiMessage words) {
        return new Choice(value, LocalText.of(texts.of(words)));
    }

    private Control chosen(List<Choice> choices) {
        ComboBox<Choice> list = new ComboBox<>();
        list.getItems().setAll(choices);
        list.setConverter(new ShownAs<>(this::words));
        list.valueProperty()
                .subscribe((before, choice) -> {
                    if (choice != null) {
                        say(choice.value());
                    }
                });
        return list;
    }

    private String words(Choice choice) {
        LocalText label = choice.label();
        return label == null ? choice.value() : label.in(texts.language());
    }

    private Control typed() {
        TextInputControl input;
        if (values.hasLines()) {
            TextArea area = new TextArea();
            area.setPrefRowCount(2);
            area.setWrapText(true);
            TabKey.movesOn(area);
            input = area;
        } else {
            input = new TextField();
        }
        input.setPromptText(
                texts.of(
                        values.isList()
                                ? AdjustUiMessage.DEFAULT_LINES
                                : AdjustUiMessage.DEFAULT_NONE));
        input.textProperty().subscribe((before, typed) -> say(typed));
        return input;
    }

    private void say(String text) {
        if (showing) {
            return;
        }
        FieldValue wanted = values.parse(text).orElse(null);
        FieldValue before = draft.field().own().initial();
        FieldValue otherwise = draft.shared().initial();
        boolean asBefore = before != null && before.equals(wanted);
        FieldValue now = !asBefore && Objects.equals(wanted, otherwise) ? null : wanted;
        draft.change(settings -> settings.withInitial(now));
    }

    private void back() {
        draft.change(settings -> settings.withInitial(null));
        show();
    }
}
