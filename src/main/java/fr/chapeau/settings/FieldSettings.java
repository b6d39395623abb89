package fr.chapeau.settings;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a repository says of one field; null where it says nothing.
///
/// @param items the type of a list's items
/// @param hidden whether the form leaves the field out
/// @param initial the value in a new post
/// @param inner the fields of a map, or of a list's maps
public record FieldSettings(
        @Nullable LocalText label,
        @Nullable LocalText help,
        @Nullable FieldType type,
        @Nullable FieldType items,
        ValueRules rules,
        @Nullable Boolean hidden,
        @Nullable FieldValue initial,
        MapSettings inner) {

    public static final FieldSettings NONE =
            new FieldSettings(
                    null, null, null, null, ValueRules.NONE, null, null, MapSettings.NONE);

    /// What a value has to be.
    ///
    /// @param choices the only values that are right; none where any is
    /// @param min fewest characters of a text, items of a list; the least number
    /// @param max most characters of a text, items of a list; the greatest number
    public record ValueRules(
            @Nullable Boolean required,
            List<Choice> choices,
            @Nullable Integer min,
            @Nullable Integer max) {

        public static final ValueRules NONE = new ValueRules(null, List.of(), null, null);

        public ValueRules {
            choices = List.copyOf(choices);
        }

        public boolean isRequired() {
            return required != null && required;
        }

        public ValueRules withRequired(@Nullable Boolean now) {
            return new ValueRules(now, choices, min, max);
        }

        public ValueRules withChoices(List<Choice> now) {
            return new ValueRules(required, now, min, max);
        }

        public ValueRules withMin(@Nullable Integer now) {
            return new ValueRules(required, choices, now, max);
        }

        public ValueRules withMax(@Nullable Integer now) {
            return new ValueRules(required, choices, min, now);
        }

        ValueRules over(ValueRules lower) {
            return new ValueRules(
                    first(required, lower.required),
                    choices.isEmpty() ? lower.choices : choices,
                    first(min, lower.min),
                    first(max, lower.max));
        }
    }

    /// One of the values to choose from.
    ///
    /// @param label how the form shows it; null for the value itself
    public record Choice(String value, @Nullable LocalText label) {

        /// What the form shows.
        public String shown(Language language) {
            return label == null ? value : label.in(language);
        }
    }

    public boolean isHidden() {
        return hidden != null && hidden;
    }

    /// These settings, with words for where they have none.
    public FieldSettings orWords(@Nullable LocalText otherLabel, @Nullable LocalText otherHelp) {
        return new FieldSettings(
                first(label, otherLabel),
                first(help, otherHelp),
                type,
                items,
                rules,
                hidden,
                initial,
                inner);
    }

    public FieldSettings withLabel(@Nullable LocalText now) {
        return new FieldSettings(now, help, type, items, rules, hidden, initial, inner);
    }

    public FieldSettings withHelp(@Nullable LocalText now) {
        return new FieldSettings(label, now, type, items, rules, hidden, initial, inner);
    }

    /// With another type.
    ///
    /// @param each the type of a list's items
    public FieldSettings withType(@Nullable FieldType now, @Nullable FieldType each) {
        return new FieldSettings(label, help, now, each, rules, hidden, initial, inner);
    }

    public FieldSettings withRules(ValueRules now) {
        return new FieldSettings(label, help, type, items, now, hidden, initial, inner);
    }

    public FieldSettings withHidden(@Nullable Boolean now) {
        return new FieldSettings(label, help, type, items, rules, now, initial, inner);
    }

    public FieldSettings withInitial(@Nullable FieldValue now) {
        return new FieldSettings(label, help, type, items, rules, hidden, now, inner);
    }

    /// These settings, and those of `lower` where these say nothing.
    public FieldSettings over(FieldSettings lower) {
        return new FieldSettings(
                first(label, lower.label),
                first(help, lower.help),
                first(type, lower.type),
                first(items, lower.items),
                rules.over(lower.rules),
                first(hidden, lower.hidden),
                first(initial, lower.initial),
                inner.over(lower.inner));
    }

    FieldSettings nameOnly() {
        boolean holdsOthers = type == FieldType.MAP || type == FieldType.LIST_OF_MAPS;
        return new FieldSettings(
                null,
                null,
                holdsOthers ? type : null,
                null,
                ValueRules.NONE,
                null,
                null,
                inner.namesOnly());
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
