package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.settings.Preferences;
import org.junit.jupiter.api.Test;

class TextChoiceTest {
    private final Preferences initial = Preferences.initial(Language.FRENCH);

    @Test
    void signsAreSeenAndTypographyIsNotMadeUntilSomebodySaysOtherwise() {
        assertThat(TextChoice.SIGNS.isOn(initial)).isTrue();
        assertThat(TextChoice.TYPOGRAPHY.isOn(initial)).isFalse();
    }

    @Test
    void eachIsRememberedForItself() {
        Preferences kept =
                TextChoice.TYPOGRAPHY.keptIn(TextChoice.SIGNS.keptIn(initial, false), true);

        assertThat(TextChoice.SIGNS.isOn(kept)).isFalse();
        assertThat(TextChoice.TYPOGRAPHY.isOn(kept)).isTrue();
        assertThat(TextChoice.SIGNS.isOn(TextChoice.SIGNS.keptIn(kept, true))).isTrue();
    }

    @Test
    void whatHoldsAlreadyChangesNothing() {
        assertThat(TextChoice.SIGNS.keptIn(initial, true)).isSameAs(initial);
    }
}
