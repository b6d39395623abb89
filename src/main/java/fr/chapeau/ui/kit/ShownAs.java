package fr.chapeau.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The words for what is chosen from a list, where nothing can be typed.
public final class ShownAs<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /// @param words of a choice; where nothing is chosen there are none
    public ShownAs(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
