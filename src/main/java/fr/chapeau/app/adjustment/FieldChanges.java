package fr.chapeau.app.adjustment;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Language;
import fr.chapeau.settings.FieldSetting;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.FieldSettings.ValueRules;
import fr.chapeau.settings.FieldType;
import fr.chapeau.settings.LocalText;
import fr.chapeau.settings.SettingChange;
import fr.chapeau.settings.SettingsPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What has to change in `.chapeau.yml` so that it says what is wanted: nothing but that.
public final class FieldChanges {
    private final Language language;

    /// Changes in one language.
    ///
    /// @param language in which words were changed
    public FieldChanges(Language language) {
        this.language = language;
    }

    /// The changes of one field.
    ///
    /// @param now what is to be said of it in its collection
    public List<SettingChange> of(AdjustableField field, FieldSettings now) {
        FieldSettings before = field.own();
        ValueRules old = before.rules();
        ValueRules rules = now.rules();
        Changes changes = new Changes(field.place());
        changes.words(FieldSetting.LABEL, before.label(), now.label());
        changes.words(FieldSetting.HELP, before.help(), now.help());
        changes.value(FieldSetting.TYPE, type(before.type()), type(now.type()));
        changes.value(FieldSetting.ITEMS, type(before.items()), type(now.items()));
        changes.value(FieldSetting.REQUIRED, flag(old.required()), flag(rules.required()));
        if (!old.choices().equals(rules.choices())) {
            changes.all.add(
                    rules.choices().isEmpty()
                            ? new SettingChange.Leave(field.place(), FieldSetting.CHOICES)
                            : new SettingChange.SayChoices(field.place(), rules.choices()));
        }
        changes.value(FieldSetting.MIN, whole(old.min()), whole(rules.min()));
        changes.value(FieldSetting.MAX, whole(old.max()), whole(rules.max()));
        changes.value(FieldSetting.HIDDEN, flag(before.hidden()), flag(now.hidden()));
        changes.value(FieldSetting.DEFAULT, before.initial(), now.initial());
        return changes.all;
    }

    /// The change of the order, with as few keys as give it; keys that no field has stay.
    ///
    /// @param now all keys as they are wanted
    public List<SettingChange> order(AdjustableMap map, List<String> now) {
        List<String> before = map.arranged().stream().map(AdjustableField::key).toList();
        if (now.equals(before)) {
            return List.of();
        }
        List<String> kept =
                map.ownOrder().stream().filter(key -> map.field(key).isEmpty()).toList();
        if (now.equals(map.found()) && kept.isEmpty()) {
            return List.of(new SettingChange.Leave(map.place(), FieldSetting.ORDER));
        }
        // One key at least: an order without any would leave it to that of all collections.
        int first = 1;
        while (!map.arranged(now.subList(0, first)).equals(now)) {
            first++;
        }
        List<FieldValue> keys = new ArrayList<>();
        now.subList(0, first).forEach(key -> keys.add(new FieldValue.Text(key)));
        kept.forEach(key -> keys.add(new FieldValue.Text(key)));
        return List.of(
                new SettingChange.Say(
                        map.place(), FieldSetting.ORDER, new FieldValue.ListOf(keys)));
    }

    private static @Nullable FieldValue type(@Nullable FieldType type) {
        return type == null ? null : new FieldValue.Text(type.word());
    }

    private static @Nullable FieldValue flag(@Nullable Boolean flag) {
        return flag == null ? null : new FieldValue.Bool(flag);
    }

    private static @Nullable FieldValue whole(@Nullable Integer number) {
        return number == null ? null : new FieldValue.Number(number.toString());
    }

    /// Those of one place, as they come together.
    private final class Changes {
        private final SettingsPlace place;
        private final List<SettingChange> all = new ArrayList<>();

        Changes(SettingsPlace place) {
            this.place = place;
        }

        void value(FieldSetting setting, @Nullable FieldValue before, @Nullable FieldValue now) {
            if (!Objects.equals(before, now)) {
                all.add(
                        now == null
                                ? new SettingChange.Leave(place, setting)
                                : new SettingChange.Say(place, setting, now));
            }
        }

        void words(FieldSetting setting, @Nullable LocalText before, @Nullable LocalText now) {
            if (!Objects.equals(before, now)) {
                all.add(
                        now == null
                                ? new SettingChange.Leave(place, setting)
                                : new SettingChange.SayIn(
                                        place, setting, language, now.in(language)));
            }
        }
    }
}
