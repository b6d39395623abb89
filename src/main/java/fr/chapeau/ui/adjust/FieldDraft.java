package fr.chapeau.ui.adjust;

import fr.chapeau.app.adjustment.AdjustableField;
import fr.chapeau.app.adjustment.FieldChanges;
import fr.chapeau.i18n.Language;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.FieldSettings.ValueRules;
import fr.chapeau.settings.LocalText;
import fr.chapeau.settings.SettingChange;
import fr.chapeau.site.FieldKind;
import fr.chapeau.ui.adjust.SettingBox.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is to be said of one field, not yet saved. FX thread only.
final class FieldDraft {
    private final AdjustableField field;
    private final ReadOnlyObjectWrapper<FieldSettings> own;
    private final MapDraft inner;
    private final @Nullable FieldDraft shared;
    private final Runnable changed;

    /// @param shared the same field for all collections; null where this is that one
    /// @param changed runs after each change
    FieldDraft(AdjustableField field, @Nullable FieldDraft shared, Runnable changed) {
        this.field = field;
        this.shared = shared;
        this.own = new ReadOnlyObjectWrapper<>(field.own());
        this.inner = new MapDraft(field.inner(), shared == null ? null : shared.inner(), changed);
        this.changed = changed;
    }

    AdjustableField field() {
        return field;
    }

    /// What is to be said of it in its collection.
    ReadOnlyObjectProperty<FieldSettings> ownProperty() {
        return own.getReadOnlyProperty();
    }

    FieldSettings own() {
        return own.get();
    }

    /// What is to be said of it for all collections, where its collection says nothing.
    FieldSettings shared() {
        return shared == null ? field.shared() : shared.own();
    }

    /// Whether all collections are meant.
    boolean isEverywhere() {
        return field.place().collection() == null;
    }

    /// Where the value of a setting comes from.
    Source source(boolean own, boolean shared, Source otherwise) {
        Source from = Source.of(own, shared, otherwise);
        return from == Source.OWN && isEverywhere() ? Source.EVERYWHERE : from;
    }

    FieldSettings effective() {
        return now().effective(own.get());
    }

    /// What the form would go by where its collection said nothing.
    FieldSettings otherwise() {
        return now().effective(FieldSettings.NONE);
    }

    FieldKind kind() {
        return now().kind(own.get());
    }

    private AdjustableField now() {
        return new AdjustableField(
                field.place(), field.found(), field.own(), shared(), field.inner());
    }

    /// The fields that it holds.
    MapDraft inner() {
        return inner;
    }

    String label(Language language) {
        LocalText label = effective().label();
        return label == null ? field.key() : label.in(language);
    }

    void change(UnaryOperator<FieldSettings> how) {
        FieldSettings now = how.apply(own.get());
        if (!now.equals(own.get())) {
            own.set(now);
            changed.run();
        }
    }

    void changeRules(UnaryOperator<ValueRules> how) {
        change(now -> now.withRules(how.apply(now.rules())));
    }

    /// Says nothing of it any more; what is said of the fields inside stays.
    void asFound() {
        change(now ->
                new FieldSettings(
                        null, null, null, null, ValueRules.NONE, null, null, now.inner()));
    }

    /// Whether anything is said of it in its collection.
    boolean isAdjusted() {
        FieldSettings nothing = FieldSettings.NONE;
        return !new FieldSettings(
                        own.get().label(),
                        own.get().help(),
                        own.get().type(),
                        own.get().items(),
                        own.get().rules(),
                        own.get().hidden(),
                        own.get().initial(),
                        nothing.inner())
                .equals(nothing);
    }

    /// Whether the fewest are more than the most: nobody could fill such a field.
    boolean hasNoRoom() {
        Integer min = effective().rules().min();
        Integer max = effective().rules().max();
        return min != null && max != null && min > max;
    }

    List<SettingChange> changes(FieldChanges changes) {
        List<SettingChange> all = new ArrayList<>(changes.of(field, own.get()));
        all.addAll(inner.changes(changes));
        return all;
    }
}
