package fr.chapeau.ui.kit;

import java.time.Duration;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keeps a key that is held down from acting twice, in two places: the Enter that opens an article
/// repeats after a moment, and would break lines in the text that has the keyboard by then. JavaFX
/// thread only.
public final class HeldKeys {
    /// Keys that set something going. Others, such as Tab and the arrows, are held to go on.
    private static final Set<KeyCode> STARTERS = Set.of(KeyCode.ENTER, KeyCode.SPACE);

    /// No keyboard waits longer before it repeats. Where the release of a key was told to another
    /// window, such as that of a file dialog, the next press is no repetition.
    private static final Duration LONGEST_WAIT = Duration.ofMillis(1500);

    private @Nullable KeyCode held;
    private long lastPress;
    private @Nullable EventTarget begun;
    private boolean elsewhere;

    private HeldKeys() {}

    /// Watches over all that lies in a part.
    public static void watch(Parent part) {
        HeldKeys keys = new HeldKeys();
        part.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        part.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        part.addEventFilter(KeyEvent.KEY_RELEASED, keys::released);
    }

    private void pressed(KeyEvent event) {
        long now = System.nanoTime();
        boolean repeated = event.getCode() == held && now - lastPress < LONGEST_WAIT.toNanos();
        lastPress = now;
        elsewhere = repeated && event.getTarget() != begun && STARTERS.contains(held);
        if (!repeated) {
            held = event.getCode();
            begun = event.getTarget();
        } else if (elsewhere) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (elsewhere) {
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        held = null;
        begun = null;
        elsewhere = false;
    }
}
