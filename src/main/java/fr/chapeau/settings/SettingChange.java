package fr.chapeau.settings;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Language;
import fr.chapeau.settings.FieldSettings.Choice;
import java.util.List;

/// One thing that `.chapeau.yml` is to say of a field from now on, or no longer.
public sealed interface SettingChange {

    SettingsPlace place();

    FieldSetting setting();

    /// It says this.
    record Say(SettingsPlace place, FieldSetting setting, FieldValue value)
            implements SettingChange {}

    /// It says this in one language. Where it says the same in all, so it does afterwards.
    record SayIn(SettingsPlace place, FieldSetting setting, Language language, String words)
            implements SettingChange {}

    /// These are the values to choose from; those that stay are not written anew.
    record SayChoices(SettingsPlace place, List<Choice> choices) implements SettingChange {
        public SayChoices {
            choices = List.copyOf(choices);
        }

        @Override
        public FieldSetting setting() {
            return FieldSetting.CHOICES;
        }
    }

    /// It says nothing of it. Sections that would be empty go, too.
    record Leave(SettingsPlace place, FieldSetting setting) implements SettingChange {}
}
