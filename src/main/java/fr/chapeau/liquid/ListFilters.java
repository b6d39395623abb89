package fr.chapeau.liquid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Filters that change a list (`StandardFilters`, `Jekyll::Filters`).
final class ListFilters {
    static final Map<String, Filter> ALL =
            Map.ofEntries(
                    Map.entry("size", (input, args, context) -> size(input)),
                    Map.entry("first", (input, args, context) -> Parts.first(input)),
                    Map.entry("last", (input, args, context) -> Parts.last(input)),
                    Map.entry(
                            "join",
                            (input, args, context) ->
                                    Ruby.join(list(input, context), args.text(0, " "))),
                    Map.entry("reverse", (input, args, context) -> list(input, context).reversed()),
                    Map.entry("concat", ListFilters::concat),
                    Map.entry("map", ListFilters::map),
                    Map.entry("uniq", ListFilters::uniq),
                    Map.entry("compact", ListFilters::compact),
                    Map.entry("sort_natural", ListFilters::sortNatural),
                    Map.entry("push", (input, args, context) -> ends(input, args.get(0), false)),
                    Map.entry("unshift", (input, args, context) -> ends(input, args.get(0), true)),
                    Map.entry("pop", (input, args, context) -> cut(input, args, false)),
                    Map.entry("shift", (input, args, context) -> cut(input, args, true)),
                    Map.entry("sample", ListFilters::sample),
                    Map.entry("array_to_sentence_string", ListFilters::sentence));

    private ListFilters() {}

    static List<@Nullable Object> list(@Nullable Object input, Context context) {
        return Ruby.list(input, context.budget());
    }

    private static Object size(@Nullable Object input) {
        Object size = Parts.size(input);
        return size == null ? 0L : size;
    }

    private static Object concat(@Nullable Object input, Arguments arguments, Context context) {
        if (!(arguments.get(0) instanceof List<?> more)) {
            throw LiquidFault.value("concat");
        }
        List<@Nullable Object> all = list(input, context);
        context.budget().value((long) all.size() + more.size());
        all.addAll(more);
        return all;
    }

    private static Object map(@Nullable Object input, Arguments arguments, Context context) {
        String key = arguments.text(0);
        List<@Nullable Object> values = new ArrayList<>();
        for (Object item : list(input, context)) {
            boolean plain = item == null || item instanceof Boolean;
            values.add(plain ? null : Parts.property(item, key));
        }
        return values;
    }

    private static Object uniq(@Nullable Object input, Arguments arguments, Context context) {
        List<@Nullable Object> kept = new ArrayList<>();
        java.util.Set<@Nullable Object> seen = new java.util.HashSet<>();
        for (Object item : list(input, context)) {
            Object key = arguments.count() == 0 ? item : Parts.property(item, arguments.text(0));
            if (seen.add(key)) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static Object compact(@Nullable Object input, Arguments arguments, Context context) {
        List<@Nullable Object> kept = new ArrayList<>();
        for (Object item : list(input, context)) {
            Object value = arguments.count() == 0 ? item : Parts.property(item, arguments.text(0));
            if (value != null) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static Object sortNatural(
            @Nullable Object input, Arguments arguments, Context context) {
        List<@Nullable Object> sorted = list(input, context);
        boolean plain = arguments.count() == 0;
        Comparator<@Nullable Object> order =
                (a, b) ->
                        natural(
                                plain ? a : Parts.property(a, arguments.text(0)),
                                plain ? b : Parts.property(b, arguments.text(0)));
        return sorted(sorted, order, context);
    }

    /// `nil_safe_casecmp`: what is missing comes last; case counts for nothing in ASCII.
    private static int natural(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == null ? (b == null ? 0 : 1) : -1;
        }
        return Ruby.compare(lower(Ruby.text(a)), lower(Ruby.text(b)));
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }

    /// Sorts; values that contradict each other keep some order.
    static List<@Nullable Object> sorted(
            List<@Nullable Object> list, Comparator<@Nullable Object> order, Context context) {
        try {
            list.sort((a, b) -> {
                context.budget().check();
                return order.compare(a, b);
            });
        } catch (IllegalArgumentException contradiction) {
            throw LiquidFault.value("sort");
        }
        return list;
    }

    private static @Nullable Object ends(
            @Nullable Object input, @Nullable Object item, boolean front) {
        if (!(input instanceof List<?> list)) {
            return input;
        }
        List<@Nullable Object> all = new ArrayList<>(list);
        all.add(front ? 0 : all.size(), item);
        return all;
    }

    private static @Nullable Object cut(
            @Nullable Object input, Arguments arguments, boolean front) {
        if (!(input instanceof List<?> list)) {
            return input;
        }
        int count = Math.clamp(Numbers.whole(arguments.get(0, 1L)), 0, list.size());
        return new ArrayList<>(
                front ? list.subList(count, list.size()) : list.subList(0, list.size() - count));
    }

    /// Jekyll draws at random at each build; here it is the first ones, so that the preview keeps
    /// still while somebody types.
    private static @Nullable Object sample(
            @Nullable Object input, Arguments arguments, Context context) {
        if (!(input instanceof List<?> list)) {
            return input;
        }
        int count = (int) Numbers.toInt(arguments.get(0, 1L));
        if (count == 1) {
            return Parts.first(list);
        }
        return new ArrayList<>(list.subList(0, Math.clamp(count, 0, list.size())));
    }

    private static Object sentence(@Nullable Object input, Arguments arguments, Context context) {
        if (!(input instanceof List<?> list)) {
            throw LiquidFault.value("array_to_sentence_string");
        }
        String connector = arguments.text(0, "and");
        return switch (list.size()) {
            case 0 -> "";
            case 1 -> Ruby.text(list.getFirst());
            case 2 -> Ruby.text(list.get(0)) + " " + connector + " " + Ruby.text(list.get(1));
            default ->
                    Ruby.join(list.subList(0, list.size() - 1), ", ")
                            + ", "
                            + connector
                            + " "
                            + Ruby.text(list.getLast());
        };
    }
}
