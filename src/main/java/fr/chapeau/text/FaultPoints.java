package fr.chapeau.text;

import java.io.IOException;

/// Told of each step of a work that must survive being stopped there. Tests throw or stop in it.
@FunctionalInterface
public interface FaultPoints {

    /// What the programme itself uses: nothing happens.
    FaultPoints NONE = step -> {};

    /// Called just behind the step.
    void passed(Enum<?> step) throws IOException;
}
