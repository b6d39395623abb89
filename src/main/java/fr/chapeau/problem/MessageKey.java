package fr.chapeau.problem;

import java.util.Locale;

/// Names one sentence of the interface. Each feature has an enum of its own; the sentences lie in
/// `messages_fr.properties` and `messages_en.properties` beside that enum's class file.
public interface MessageKey {

    /// Name of the constant, as `Enum` gives it.
    String name();

    /// Key in the bundle: `COMMIT_NOTHING` is `commit.nothing`.
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
