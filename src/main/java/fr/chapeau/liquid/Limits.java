package fr.chapeau.liquid;

import java.time.Duration;

/// How far a rendering may go before it is ended.
///
/// @param time for the whole of it
/// @param size of the text, in characters; also of any value on the way
public record Limits(Duration time, int size) {

    /// What is left for a layout around a body that reached a limit.
    Limits afterwards() {
        return new Limits(time.dividedBy(4), size);
    }

    /// What is ample for a page of a real site.
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(6), 8_000_000);
    }
}
