package fr.chapeau.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.settings.Preferences;
import fr.chapeau.ui.window.PaneChoice.Pane;
import org.junit.jupiter.api.Test;

class PaneChoiceTest {
    private final PaneChoice initial = PaneChoice.INITIAL;

    @Test
    void showsAsManyPanesAsThereIsRoomFor() {
        assertThat(initial.seen(3)).containsExactly(Pane.SHEET, Pane.TEXT, Pane.PREVIEW);
        assertThat(initial.seen(2)).containsExactly(Pane.SHEET, Pane.TEXT);
        assertThat(initial.seen(1)).containsExactly(Pane.TEXT);
    }

    @Test
    void givesWayToThePaneThatIsAskedForLast() {
        PaneChoice now = initial.toggled(Pane.PREVIEW, 2);

        assertThat(now.seen(2)).containsExactly(Pane.TEXT, Pane.PREVIEW);
        assertThat(initial.with(Pane.SHEET, 2)).isEqualTo(initial);
    }

    @Test
    void sheetAndPreviewTakeTurnsBesideTheText() {
        PaneChoice preview = initial.toggled(Pane.PREVIEW, 2);

        assertThat(preview.toggled(Pane.SHEET, 2).seen(2)).containsExactly(Pane.SHEET, Pane.TEXT);
        assertThat(preview.toggled(Pane.TEXT, 2).toggled(Pane.SHEET, 2).seen(2))
                .containsExactly(Pane.SHEET, Pane.PREVIEW);
        assertThat(preview.toggled(Pane.SHEET, 1).seen(1)).containsExactly(Pane.SHEET);
    }

    @Test
    void foldsAPaneAwayButNeverTheLast() {
        PaneChoice text = initial.toggled(Pane.SHEET, 3).toggled(Pane.PREVIEW, 3);

        assertThat(text.seen(3)).containsExactly(Pane.TEXT);
        assertThat(text.toggled(Pane.TEXT, 3)).isEqualTo(text);
    }

    @Test
    void whatHadNoRoomDoesNotComeUpInThePlaceOfWhatWasFoldedAway() {
        PaneChoice now = initial.toggled(Pane.SHEET, 2);

        assertThat(now.seen(2)).containsExactly(Pane.TEXT);
    }

    @Test
    void isRememberedAndSurvivesSettingsThatMakeNoSense() {
        Preferences none = Preferences.initial(Language.FRENCH);
        PaneChoice folded = initial.toggled(Pane.SHEET, 3);

        assertThat(PaneChoice.in(none)).isEqualTo(initial);
        assertThat(PaneChoice.in(folded.keptIn(none))).isEqualTo(folded);
        assertThat(PaneChoice.in(none.withChoice("panes", "nothing known"))).isEqualTo(initial);
        assertThat(PaneChoice.in(none.withChoice("panes", "text text")).wanted())
                .containsExactly(Pane.TEXT);
    }
}
