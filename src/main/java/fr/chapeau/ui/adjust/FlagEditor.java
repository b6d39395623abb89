package fr.chapeau.ui.adjust;

import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.ui.adjust.SettingBox.Source;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Whether a field has to be filled, or is left out of the form.
final class FlagEditor implements SettingEditor {
    private final FieldDraft draft;
    private final Which which;
    private final CheckBox check;
    private final SettingBox box;

    private record Which(
            Function<FieldSettings, @Nullable Boolean> get,
            BiFunction<FieldSettings, @Nullable Boolean, FieldSettings> set) {}

    private FlagEditor(
            Texts texts, FieldDraft draft, CheckBox check, AdjustUiMessage hint, Which which) {
        this.draft = draft;
        this.which = which;
        this.check = check;
        box =
                new SettingBox(
                        texts,
                        check,
                        texts.of(hint),
                        () -> draft.change(now -> which.set().apply(now, null)));
        show();
        check.setOnAction(event -> chosen(check.isSelected()));
    }

    static FlagEditor required(Texts texts, FieldDraft draft) {
        CheckBox check = new CheckBox(texts.of(AdjustUiMessage.REQUIRED));
        check.setId("adjust-required");
        return new FlagEditor(
                texts,
                draft,
                check,
                AdjustUiMessage.REQUIRED_HINT,
                new Which(
                        field -> field.rules().required(),
                        (field, flag) -> field.withRules(field.rules().withRequired(flag))));
    }

    static FlagEditor hidden(Texts texts, FieldDraft draft) {
        CheckBox check = new CheckBox(texts.of(AdjustUiMessage.HIDDEN));
        check.setId("adjust-hidden");
        return new FlagEditor(
                texts,
                draft,
                check,
                AdjustUiMessage.HIDDEN_HINT,
                new Which(FieldSettings::hidden, FieldSettings::withHidden));
    }

    @Override
    public Region root() {
        return box.root();
    }

    @Override
    public void show() {
        check.setSelected(Boolean.TRUE.equals(which.get().apply(draft.effective())));
        box.show(
                draft.source(
                        which.get().apply(draft.own()) != null,
                        which.get().apply(draft.shared()) != null,
                        Source.NOWHERE));
    }

    private void chosen(boolean wanted) {
        Boolean before = which.get().apply(draft.field().own());
        boolean otherwise = Boolean.TRUE.equals(which.get().apply(draft.shared()));
        boolean asBefore = before != null && before == wanted;
        @Nullable Boolean said = (asBefore || wanted != otherwise) ? (Boolean) wanted : null;
        draft.change(now -> which.set().apply(now, said));
    }
}
