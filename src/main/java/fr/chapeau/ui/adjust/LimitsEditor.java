package fr.chapeau.ui.adjust;

import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.FieldSettings.ValueRules;
import fr.chapeau.site.FieldKind;
import fr.chapeau.ui.adjust.SettingBox.Source;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How long a text may be, how many items a list may have, or how great a number.
final class LimitsEditor implements SettingEditor {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{0,9}");

    private final FieldDraft draft;
    private final TextField least = new TextField();
    private final TextField most = new TextField();
    private final Label wrong;
    private final SettingBox box;
    private final VBox root;
    private boolean showing;

    LimitsEditor(Texts texts, FieldDraft draft) {
        this.draft = draft;
        wrong = Parts.wrapped(texts.of(AdjustUiMessage.LIMITS_WRONG), "form-finding");
        wrong.getStyleClass().add("error");
        least.setId("adjust-min");
        most.setId("adjust-max");
        FlowPane both =
                new FlowPane(
                        limit(texts, AdjustUiMessage.LEAST, least),
                        limit(texts, AdjustUiMessage.MOST, most));
        both.getStyleClass().add("adjust-limits");
        AdjustUiMessage name = name(draft.kind());
        box = new SettingBox(texts, name, both, least, this::back);
        name(texts, name, AdjustUiMessage.LEAST, least);
        name(texts, name, AdjustUiMessage.MOST, most);
        root = new VBox(box.root(), wrong);
        show();
        listen(least, ValueRules::min, ValueRules::withMin);
        listen(most, ValueRules::max, ValueRules::withMax);
    }

    /// Whether the values of a kind can be limited.
    static boolean isFor(FieldKind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT, MARKDOWN, NUMBER, TAGS, LIST, LIST_OF_MAPS -> true;
            case BOOLEAN, DATE, DATE_TIME, URL, EMAIL, CHOICE, IMAGE, FILE, REFERENCE, MAP, YAML ->
                    false;
        };
    }

    private static AdjustUiMessage name(FieldKind kind) {
        return switch (kind) {
            case NUMBER -> AdjustUiMessage.LIMITS_VALUE;
            case TAGS, LIST, LIST_OF_MAPS -> AdjustUiMessage.LIMITS_ITEMS;
            default -> AdjustUiMessage.LIMITS_LENGTH;
        };
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        ValueRules rules = draft.effective().rules();
        showing = true;
        show(least, rules.min());
        show(most, rules.max());
        showing = false;
        Parts.place(wrong, draft.hasNoRoom());
        ValueRules own = draft.own().rules();
        ValueRules shared = draft.shared().rules();
        box.show(
                draft.source(
                        own.min() != null || own.max() != null,
                        shared.min() != null || shared.max() != null,
                        Source.NOWHERE));
    }

    private static void show(TextField field, @Nullable Integer limit) {
        String text = limit == null ? "" : limit.toString();
        if (!text.equals(field.getText()) && !(field.isFocused() && limit == null)) {
            field.setText(text);
        }
    }

    private static HBox limit(Texts texts, AdjustUiMessage name, TextField field) {
        field.setPrefColumnCount(6);
        field.setTextFormatter(new TextFormatter<>(LimitsEditor::numbersOnly));
        Label label = new Label(texts.of(name));
        label.setLabelFor(field);
        HBox line = new HBox(label, field);
        line.getStyleClass().add("adjust-limit");
        return line;
    }

    /// What would be no number is not typed.
    private static TextFormatter.Change numbersOnly(TextFormatter.Change change) {
        if (!NUMBER.matcher(change.getControlNewText()).matches()) {
            change.setText("");
            change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
            change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        }
        return change;
    }

    private static void name(
            Texts texts, AdjustUiMessage limits, AdjustUiMessage which, TextField field) {
        field.setAccessibleText(
                texts.of(AdjustUiMessage.LIMIT_NAME, texts.of(limits), texts.of(which)));
    }

    /// One of the two limits, changed.
    private interface With {
        ValueRules apply(ValueRules rules, @Nullable Integer limit);
    }

    private void listen(TextField field, Function<ValueRules, @Nullable Integer> get, With with) {
        field.textProperty()
                .subscribe((before, typed) -> {
                    if (!showing) {
                        Integer wanted = number(typed);
                        Integer was = get.apply(draft.field().own().rules());
                        Integer otherwise = get.apply(draft.shared().rules());
                        boolean said = was != null && was.equals(wanted);
                        Integer now =
                                !said && otherwise != null && otherwise.equals(wanted)
                                        ? null
                                        : wanted;
                        draft.changeRules(rules -> with.apply(rules, now));
                    }
                });
    }

    private static @Nullable Integer number(String typed) {
        return typed.isEmpty() || typed.equals("-") ? null : Integer.valueOf(typed);
    }

    private void back() {
        showing = true;
        least.clear();
        most.clear();
        showing = false;
        draft.changeRules(rules -> rules.withMin(null).withMax(null));
        show();
    }
}
