package fr.chapeau.problem;

import java.util.List;

/// A sentence for the user, not yet in a language.
///
/// @param arguments for the places `{0}`, `{1}`... of the sentence: strings, numbers, paths, or
///   messages, which are translated first
public record Message(MessageKey key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(MessageKey key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
