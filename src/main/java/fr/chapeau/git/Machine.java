package fr.chapeau.git;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/// What the machine tells Git: the time with its zone, and the environment variables.
///
/// @param clock gives the time of commits; its zone is the one they are written in
/// @param environment read as Git reads it, and handed on to hooks
public record Machine(Clock clock, Map<String, String> environment) {

    public Machine {
        environment = Map.copyOf(environment);
    }

    /// The real one.
    public static Machine here() {
        return new Machine(Clock.system(ZoneId.systemDefault()), System.getenv());
    }
}
