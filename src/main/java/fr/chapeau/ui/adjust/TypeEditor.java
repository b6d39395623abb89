package fr.chapeau.ui.adjust;

import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.FieldType;
import fr.chapeau.ui.adjust.SettingBox.Source;
import fr.chapeau.ui.kit.ShownAs;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What a field holds, in everyday words.
final class TypeEditor implements SettingEditor {
    private final FieldDraft draft;
    private final ComboBox<TypeChoice> box = new ComboBox<>();
    private final SettingBox setting;
    private boolean showing;

    TypeEditor(Texts texts, FieldDraft draft) {
        this.draft = draft;
        TypeWords words = new TypeWords(texts);
        box.setId("adjust-type");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new ShownAs<>(choice -> words.of(choice, draft.field().found())));
        box.getItems().setAll(TypeChoice.of(draft.field().found()));
        setting = new SettingBox(texts, AdjustUiMessage.TYPE, box, box, this::back);
        show();
        box.valueProperty().subscribe((before, choice) -> chosen(choice));
    }

    @Override
    public Region root() {
        return setting.root();
    }

    @Override
    public void show() {
        FieldSettings effective = draft.effective();
        TypeChoice now = choice(effective.type(), effective.items());
        showing = true;
        if (!box.getItems().contains(now)) {
            box.getItems().add(now);
        }
        box.setValue(now);
        showing = false;
        boolean own = draft.own().type() != null || draft.own().items() != null;
        boolean shared = draft.shared().type() != null;
        setting.show(draft.source(own, shared, Source.FOUND));
    }

    /// The type of items says something of a list alone.
    private TypeChoice choice(@Nullable FieldType type, @Nullable FieldType items) {
        List<TypeChoice> known = box.getItems();
        TypeChoice exact = new TypeChoice(type, items);
        return known.contains(exact) ? exact : new TypeChoice(type, null);
    }

    private void back() {
        draft.change(now -> now.withType(null, null));
    }

    private void chosen(@Nullable TypeChoice choice) {
        if (showing || choice == null) {
            return;
        }
        FieldSettings shared = draft.shared();
        boolean asOtherwise =
                Objects.equals(choice.type(), shared.type())
                        && Objects.equals(choice.items(), shared.items());
        draft.change(now ->
                asOtherwise
                        ? now.withType(null, null)
                        : now.withType(choice.type(), choice.items()));
    }
}
