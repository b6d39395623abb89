package fr.chapeau.liquid;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a filter is called with.
record Arguments(List<@Nullable Object> values, Map<String, @Nullable Object> named) {

    int count() {
        return values.size();
    }

    /// @throws LiquidFault where there is none, as Ruby does
    @Nullable Object get(int index) {
        if (index >= values.size()) {
            throw LiquidFault.value("wrong number of arguments");
        }
        return values.get(index);
    }

    @Nullable Object get(int index, @Nullable Object otherwise) {
        return index < values.size() ? values.get(index) : otherwise;
    }

    String text(int index) {
        return Ruby.text(get(index));
    }

    String text(int index, String otherwise) {
        return index < values.size() ? Ruby.text(values.get(index)) : otherwise;
    }
}
