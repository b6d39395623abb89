package fr.chapeau.git;

import fr.chapeau.text.FaultPoints;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/// What the machine tells Git: the time with its zone, and the environment variables.
///
/// @param clock gives the time of commits; its zone is the one they are written in
/// @param environment read as Git reads it, and handed on to hooks
/// @param faults told of each [GitStep]
public record Machine(Clock clock, Map<String, String> environment, FaultPoints faults) {

    public Machine {
        environment = Map.copyOf(environment);
    }

    public Machine(Clock clock, Map<String, String> environment) {
        this(clock, environment, FaultPoints.NONE);
    }

    /// The real one.
    public static Machine here() {
        return new Machine(Clock.system(ZoneId.systemDefault()), System.getenv());
    }
}
