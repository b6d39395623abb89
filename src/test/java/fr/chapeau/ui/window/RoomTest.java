package fr.chapeau.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # width, percent, panes, library
                    1920, 100, 3, true
                    1500, 100, 3, true
                    1499, 100, 2, true
                    1280, 100, 2, true
                    1600, 110, 2, true
                    900,  100, 2, true
                    899,  100, 2, false
                    1280, 150, 2, false
                    600,  100, 1, false
                    3840, 200, 1, true
                    1280, 200, 1, false
                    """)
    void largerTextNeedsMoreRoom(double width, int percent, int panes, boolean library) {
        assertThat(Room.of(width, percent)).isEqualTo(new Room(panes, library));
    }
}
