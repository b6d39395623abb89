package fr.chapeau.problem;

import fr.chapeau.text.Span;
import org.jspecify.annotations.Nullable;

/// An expected failure: its message says what happened, why, and what to do now.
///
/// @param span where in the text it is about, if it is about a place
/// @param cause for the log only, never shown
public record Problem(Message message, @Nullable Span span, @Nullable Throwable cause) {

    public static Problem of(MessageKey key, Object... arguments) {
        return new Problem(Message.of(key, arguments), null, null);
    }

    public Problem at(Span place) {
        return new Problem(message, place, cause);
    }

    public Problem because(Throwable reason) {
        return new Problem(message, span, reason);
    }
}
