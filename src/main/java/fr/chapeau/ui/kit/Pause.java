package fr.chapeau.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// A clock that runs something a little later on the JavaFX thread; starting it again begins anew.
public interface Pause {

    void start(Duration delay, Runnable then);

    void stop();

    /// The real one.
    static Pause onFxThread() {
        PauseTransition transition = new PauseTransition();
        return new Pause() {
            @Override
            public void start(Duration delay, Runnable then) {
                transition.setDuration(javafx.util.Duration.millis((double) delay.toMillis()));
                transition.setOnFinished(event -> then.run());
                transition.playFromStart();
            }

            @Override
            public void stop() {
                transition.stop();
            }
        };
    }
}
