package fr.chapeau.liquid;

import fr.chapeau.liquid.Numbers.Operation;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Filters that reckon (`StandardFilters`).
final class NumberFilters {
    static final Map<String, Filter> ALL =
            Map.ofEntries(
                    reckon("plus", Operation.PLUS),
                    reckon("minus", Operation.MINUS),
                    reckon("times", Operation.TIMES),
                    reckon("divided_by", Operation.DIVIDE),
                    reckon("modulo", Operation.MODULO),
                    Map.entry("abs", (input, args, context) -> Numbers.absolute(input)),
                    Map.entry(
                            "ceil",
                            (input, args, context) ->
                                    Numbers.rounded(input, 0, RoundingMode.CEILING)),
                    Map.entry(
                            "floor",
                            (input, args, context) ->
                                    Numbers.rounded(input, 0, RoundingMode.FLOOR)),
                    Map.entry(
                            "round",
                            (input, args, context) ->
                                    Numbers.rounded(
                                            input,
                                            (int) Numbers.toInt(args.get(0, 0L)),
                                            RoundingMode.HALF_UP)),
                    Map.entry(
                            "at_least", (input, args, context) -> bound(input, args.get(0), true)),
                    Map.entry(
                            "at_most", (input, args, context) -> bound(input, args.get(0), false)),
                    Map.entry("to_integer", (input, args, context) -> integer(input)),
                    Map.entry("default", NumberFilters::otherwise));

    private NumberFilters() {}

    private static Map.Entry<String, Filter> reckon(String name, Operation operation) {
        return Map.entry(
                name, (input, args, context) -> Numbers.reckon(operation, input, args.get(0)));
    }

    private static Object bound(@Nullable Object input, @Nullable Object limit, boolean least) {
        Number value = Numbers.of(input);
        Number bound = Numbers.of(limit);
        boolean beyond = Numbers.compare(bound, value) > 0 == least;
        return Numbers.result(beyond ? bound : value);
    }

    private static Object integer(@Nullable Object input) {
        return input instanceof Boolean yes ? (yes ? 1L : 0L) : Numbers.toInt(input);
    }

    private static @Nullable Object otherwise(
            @Nullable Object input, Arguments arguments, Context context) {
        boolean falseCounts = Ruby.isTruthy(arguments.named().get("allow_false"));
        boolean missing = falseCounts ? input == null : !Ruby.isTruthy(input);
        boolean empty = Condition.isEqual(input, new Expression.Emptiness(false));
        return missing || empty ? arguments.get(0, "") : input;
    }
}
