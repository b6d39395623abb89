package fr.chapeau.liquid;

import org.jspecify.annotations.Nullable;

/// One filter.
@FunctionalInterface
interface Filter {
    @Nullable Object apply(@Nullable Object input, Arguments arguments, Context context);
}
