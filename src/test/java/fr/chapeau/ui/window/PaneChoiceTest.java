package fr.chapeau.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.ui.window.PaneChoice.Pane;
import org.junit.jupiter.api.Test;

class PaneChoiceTest {
    private final PaneChoice choice = new PaneChoice();

    @Test
    void showsAsManyPanesAsThereIsRoomFor() {
        assertThat(choice.seen(1600, 100)).containsExactly(Pane.SHEET, Pane.TEXT, Pane.PREVIEW);
        assertThat(choice.seen(1280, 100)).containsExactly(Pane.SHEET, Pane.TEXT);
        assertThat(choice.seen(1600, 200)).containsExactly(Pane.TEXT);
    }

    @Test
    void givesWayToThePaneThatIsAskedForLast() {
        choice.toggle(Pane.PREVIEW, 1280, 100);

        assertThat(choice.seen(1280, 100)).containsExactly(Pane.TEXT, Pane.PREVIEW);
    }

    @Test
    void foldsAPaneAwayButNeverTheLast() {
        choice.toggle(Pane.SHEET, 1600, 100);
        choice.toggle(Pane.PREVIEW, 1600, 100);
        choice.toggle(Pane.TEXT, 1600, 100);

        assertThat(choice.seen(1600, 100)).containsExactly(Pane.TEXT);
    }
}
