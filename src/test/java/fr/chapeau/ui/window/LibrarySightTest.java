package fr.chapeau.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.settings.Preferences;
import org.junit.jupiter.api.Test;

class LibrarySightTest {
    private final Preferences none = Preferences.initial(Language.FRENCH);
    private final LibrarySight initial = LibrarySight.in(none);

    @Test
    void makesWayForAnArticleWhereThereIsNoRoom() {
        assertThat(initial.isSeen(true, true)).isTrue();
        assertThat(initial.isSeen(false, false)).isTrue();
        assertThat(initial.isSeen(false, true)).isFalse();
    }

    @Test
    void isBroughtBackUntilAnArticleIsChosen() {
        LibrarySight back = initial.toggled(false, true);

        assertThat(back.isSeen(false, true)).isTrue();
        assertThat(back.makingWay().isSeen(false, true)).isFalse();
    }

    @Test
    void onlyWhatWasFoldedAwayWithRoomEnoughIsRemembered() {
        LibrarySight folded = initial.toggled(true, true);
        LibrarySight back = initial.toggled(false, true);

        assertThat(LibrarySight.in(folded.keptIn(none)).isSeen(true, true)).isFalse();
        assertThat(LibrarySight.in(back.keptIn(none))).isEqualTo(initial);
    }
}
