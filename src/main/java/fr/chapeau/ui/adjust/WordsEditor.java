package fr.chapeau.ui.adjust;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.LocalText;
import fr.chapeau.ui.adjust.SettingBox.Source;
import fr.chapeau.ui.kit.TabKey;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What a field is called, or the sentence below it, in the language of the interface.
final class WordsEditor implements SettingEditor {
    private final FieldDraft draft;
    private final Language language;
    private final Which which;
    private final TextInputControl input;
    private final SettingBox box;
    private boolean showing;

    /// One of the two.
    ///
    /// @param mayBeEmpty whether empty words take away those that hold otherwise
    private record Which(
            Function<FieldSettings, @Nullable LocalText> get,
            BiFunction<FieldSettings, @Nullable LocalText, FieldSettings> set,
            boolean mayBeEmpty) {}

    private WordsEditor(
            Texts texts,
            FieldDraft draft,
            AdjustUiMessage name,
            Which which,
            TextInputControl input) {
        this.draft = draft;
        this.language = texts.language();
        this.which = which;
        this.input = input;
        this.box = new SettingBox(texts, name, input, input, this::back);
        show();
        input.textProperty().subscribe((before, typed) -> typed(typed));
    }

    static WordsEditor label(Texts texts, FieldDraft draft) {
        TextField line = new TextField();
        line.setId("adjust-label");
        Which which = new Which(FieldSettings::label, FieldSettings::withLabel, false);
        return new WordsEditor(texts, draft, AdjustUiMessage.LABEL, which, line);
    }

    static WordsEditor help(Texts texts, FieldDraft draft) {
        TextArea area = new TextArea();
        area.setId("adjust-help");
        area.setPrefRowCount(2);
        area.setWrapText(true);
        TabKey.movesOn(area);
        Which which = new Which(FieldSettings::help, FieldSettings::withHelp, true);
        return new WordsEditor(texts, draft, AdjustUiMessage.HELP, which, area);
    }

    /// What takes the keyboard.
    TextInputControl input() {
        return input;
    }

    @Override
    public Region root() {
        return box.root();
    }

    @Override
    public void show() {
        LocalText own = which.get().apply(draft.own());
        // What is being typed stays as it is typed.
        if (!input.isFocused() || own != null) {
            showing = true;
            String words = own == null ? otherwise() : own.in(language);
            if (!input.getText().strip().equals(words)) {
                input.setText(words);
            }
            showing = false;
        }
        input.setPromptText(otherwise());
        boolean shared = which.get().apply(draft.shared()) != null;
        box.show(
                draft.source(
                        own != null,
                        shared,
                        otherwise().isEmpty() ? Source.NOWHERE : Source.FOUND));
    }

    /// Shows what holds without the collection's own words, also while they are being typed.
    void reset() {
        showing = true;
        input.setText(otherwise());
        showing = false;
    }

    private void back() {
        draft.change(now -> which.set().apply(now, null));
        reset();
    }

    private void typed(String typed) {
        if (!showing) {
            LocalText words = words(typed.strip());
            draft.change(now -> which.set().apply(now, words));
        }
    }

    /// What is to be said so that the form shows these words.
    private @Nullable LocalText words(String wanted) {
        LocalText before = which.get().apply(draft.field().own());
        if (before != null && before.in(language).equals(wanted)) {
            return before;
        }
        if (wanted.equals(otherwise()) || (wanted.isEmpty() && !which.mayBeEmpty())) {
            return null;
        }
        return before == null ? LocalText.of(wanted) : before.with(language, wanted);
    }

    /// The words without what is said in the collection.
    private String otherwise() {
        LocalText words = which.get().apply(draft.otherwise());
        return words == null ? "" : words.in(language);
    }
}
