package fr.chapeau.liquid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Jekyll's filters that choose, sort and group by a property (`Jekyll::Filters`,
/// `GroupingFilters`).
final class QueryFilters {
    private static final Pattern INTEGER_LIKE = Pattern.compile("\\s*-?\\d+\\s*");
    private static final Pattern FLOAT_LIKE = Pattern.compile("\\s*-?(?:\\d+\\.?\\d*|\\.\\d+)\\s*");

    static final Map<String, Filter> ALL =
            Map.of(
                    "where", (input, args, context) -> where(input, args, context, false),
                    "find", (input, args, context) -> where(input, args, context, true),
                    "where_exp", (input, args, context) -> whereExp(input, args, context, false),
                    "find_exp", (input, args, context) -> whereExp(input, args, context, true),
                    "sort", QueryFilters::sort,
                    "group_by", QueryFilters::groupBy,
                    "group_by_exp", QueryFilters::groupByExp);

    /// From how many items on it is worth to sort them by a property before looking for a value.
    private static final int FEW = 16;

    private QueryFilters() {}

    /// What `select` goes through: lists, the values of maps, ranges; null for anything else.
    private static @Nullable List<@Nullable Object> items(@Nullable Object input, Context context) {
        return switch (input) {
            case List<?> list -> new ArrayList<@Nullable Object>(list);
            case Map<?, ?> map -> new ArrayList<@Nullable Object>(map.values());
            case IntRange range -> Ruby.list(range, context.budget());
            case null, default -> null;
        };
    }

    private static @Nullable Object where(
            @Nullable Object input, Arguments arguments, Context context, boolean first) {
        Object property = arguments.get(0);
        Object target = arguments.get(1);
        List<@Nullable Object> items = items(input, context);
        boolean nothing =
                !Ruby.isTruthy(property)
                        || target instanceof List<?>
                        || target instanceof Map<?, ?>;
        if (items == null || nothing) {
            return input;
        }
        String key = Ruby.text(property);
        if (input instanceof List<?> list && list.size() > FEW) {
            return Properties.of(context).where(list, key, target, first);
        }
        return chosen(items, item -> isTarget(property(item, key), target), context, first);
    }

    private static @Nullable Object chosen(
            List<@Nullable Object> items,
            Predicate<@Nullable Object> wanted,
            Context context,
            boolean first) {
        List<@Nullable Object> chosen = new ArrayList<>();
        for (Object item : items) {
            context.budget().check();
            if (wanted.test(item)) {
                if (first) {
                    return item;
                }
                chosen.add(item);
            }
        }
        return first ? null : chosen;
    }

    /// `compare_property_vs_target`.
    private static boolean isTarget(@Nullable Object property, @Nullable Object target) {
        if (target == null) {
            return property == null;
        }
        String wanted = Ruby.text(target);
        return switch (property) {
            case null -> false;
            case String text -> text.equals(wanted);
            case List<?> list -> list.stream().anyMatch(item -> Ruby.text(item).equals(wanted));
            default -> Ruby.text(property).equals(wanted);
        };
    }

    /// `item_property`: dots lead into maps, texts of numbers are numbers.
    static @Nullable Object property(@Nullable Object item, String key) {
        if (!key.contains(".") || (item instanceof Drop drop && drop.has(key))) {
            return sortable(item == null ? null : Parts.property(item, key));
        }
        Object value = item;
        for (String part : key.split("\\.", -1)) {
            boolean deeper = value instanceof Drop || value instanceof Map<?, ?>;
            value = deeper ? Parts.property(value, part) : null;
        }
        return sortable(value);
    }

    /// `parse_sort_input`.
    private static @Nullable Object sortable(@Nullable Object value) {
        if (value instanceof String text && text.length() < 40 && startsAsNumber(text)) {
            if (INTEGER_LIKE.matcher(text).matches()) {
                return Numbers.leadingNumber(text);
            }
            if (FLOAT_LIKE.matcher(text).matches()) {
                return Double.valueOf(Ruby.strip(text));
            }
        }
        return value;
    }

    private static boolean startsAsNumber(String text) {
        char c = text.isEmpty() ? 'x' : text.charAt(0);
        return c <= '9';
    }

    private static @Nullable Object whereExp(
            @Nullable Object input, Arguments arguments, Context context, boolean first) {
        List<@Nullable Object> items = items(input, context);
        if (items == null) {
            return input;
        }
        String variable = arguments.text(0);
        Condition condition = Condition.parseExpression(expression(arguments));
        List<@Nullable Object> result = new ArrayList<>();
        context.stack(() -> {
            Predicate<@Nullable Object> holds =
                    item -> {
                        context.set(variable, item);
                        return condition.holds(context);
                    };
            result.add(chosen(items, holds, context, first));
        });
        return result.getFirst();
    }

    private static String expression(Arguments arguments) {
        String text = arguments.text(1);
        if (text.length() > TemplateReader.LONGEST_MARKUP) {
            throw LiquidFault.value("expression");
        }
        return text;
    }

    private static Object sort(@Nullable Object input, Arguments arguments, Context context) {
        List<@Nullable Object> items =
                input instanceof Map<?, ?> map
                        ? Loops.slice(map, 0, Integer.MAX_VALUE, context)
                        : items(input, context);
        if (items == null) {
            throw LiquidFault.value("sort");
        }
        if (arguments.count() == 0 || arguments.get(0) == null) {
            return ListFilters.sorted(items, QueryFilters::order, context);
        }
        String key = arguments.text(0);
        int nils =
                switch (arguments.text(1, "first")) {
                    case "first" -> -1;
                    case "last" -> 1;
                    default -> throw LiquidFault.value("sort");
                };
        record Keyed(@Nullable Object key, @Nullable Object item) {}
        List<@Nullable Object> keyed = new ArrayList<>();
        items.forEach(item -> keyed.add(new Keyed(property(item, key), item)));
        ListFilters.sorted(
                keyed,
                (a, b) ->
                        a instanceof Keyed one && b instanceof Keyed two
                                ? order(one.key(), two.key(), nils)
                                : 0,
                context);
        List<@Nullable Object> sorted = new ArrayList<>();
        for (Object one : keyed) {
            sorted.add(one instanceof Keyed(Object k, Object item) ? item : null);
        }
        return sorted;
    }

    private static int order(@Nullable Object a, @Nullable Object b) {
        Integer order = Ruby.compare(a, b);
        if (order == null) {
            throw LiquidFault.value("sort");
        }
        return order;
    }

    private static int order(@Nullable Object a, @Nullable Object b, int nils) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? nils : -nils;
        }
        Integer order = Ruby.compare(a, b);
        return order == null ? Ruby.compare(Ruby.text(a), Ruby.text(b)) : order;
    }

    private static @Nullable Object groupBy(
            @Nullable Object input, Arguments arguments, Context context) {
        List<@Nullable Object> items = items(input, context);
        if (items == null) {
            return input;
        }
        String key = arguments.text(0);
        Map<@Nullable Object, List<@Nullable Object>> groups = new LinkedHashMap<>();
        for (Object item : items) {
            groups.computeIfAbsent(Ruby.text(property(item, key)), k -> new ArrayList<>())
                    .add(item);
        }
        return grouped(groups);
    }

    private static @Nullable Object groupByExp(
            @Nullable Object input, Arguments arguments, Context context) {
        List<@Nullable Object> items = items(input, context);
        if (items == null) {
            return input;
        }
        String variable = arguments.text(0);
        Value expression = Value.parse(expression(arguments));
        Map<@Nullable Object, List<@Nullable Object>> groups = new LinkedHashMap<>();
        context.stack(() -> {
            for (Object item : items) {
                context.budget().check();
                context.set(variable, item);
                groups.computeIfAbsent(expression.value(context), k -> new ArrayList<>()).add(item);
            }
        });
        return grouped(groups);
    }

    private static Object grouped(Map<@Nullable Object, List<@Nullable Object>> groups) {
        List<@Nullable Object> list = new ArrayList<>();
        groups.forEach((name, items) -> {
            Map<String, @Nullable Object> group = new LinkedHashMap<>();
            group.put("name", name);
            group.put("items", items);
            group.put("size", (long) items.size());
            list.add(group);
        });
        return list;
    }
}
