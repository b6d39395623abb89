package fr.chapeau.liquid;

import org.jspecify.annotations.Nullable;

/// A value whose parts are found out only when a template asks for them.
public interface Drop {

    /// The value of a key; null where there is none.
    @Nullable Object get(String key);

    /// Whether there is such a key.
    boolean has(String key);

    /// What stands in the page where the value itself is put out.
    String text();

    /// How it sorts, as Ruby's `<=>`.
    ///
    /// @return null where the two cannot be compared
    default @Nullable Integer compare(Drop other) {
        return equals(other) ? Integer.valueOf(0) : null;
    }
}
