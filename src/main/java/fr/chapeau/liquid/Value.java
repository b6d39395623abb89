package fr.chapeau.liquid;

import fr.chapeau.liquid.Lexer.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An expression and the filters that it goes through (`Liquid::Variable`).
///
/// @param filters in their order
record Value(Expression expression, List<Call> filters) {
    private static final Pattern NAME_AND_FILTERS =
            Pattern.compile("(" + Lax.FRAGMENT + ")(.*)", Pattern.DOTALL);
    private static final Pattern FILTERS = Pattern.compile("\\|\\s*(.*)", Pattern.DOTALL);
    private static final Pattern FILTER = Pattern.compile("(?:\\s++|" + Lax.FRAGMENT + "|,)++");
    private static final Pattern FILTER_NAME = Pattern.compile("\\w+");
    private static final Pattern ARGUMENT =
            Pattern.compile("(?:[:,])\\s*((?:\\w+\\s*:\\s*)?" + Lax.FRAGMENT + ")");

    /// One filter with its arguments.
    record Call(String name, List<Expression> arguments, SequencedMap<String, Expression> named) {}

    Value {
        filters = List.copyOf(filters);
    }

    static Value parse(String markup) {
        try {
            return strict(new Strict(markup));
        } catch (LiquidFault sloppy) {
            return lax(markup);
        }
    }

    private static Value strict(Strict parser) {
        List<Call> filters = new ArrayList<>();
        if (parser.isAtEnd()) {
            return new Value(new Expression.Literal(null), filters);
        }
        Expression name = Expression.parse(parser.expression());
        while (parser.skip("|")) {
            Call call = call(parser.take(Kind.ID));
            filters.add(call);
            if (parser.skip(":")) {
                List<Expression> arguments = new ArrayList<>();
                do {
                    if (parser.isNamed()) {
                        String key = parser.take(Kind.ID);
                        parser.skip(":");
                        call.named().put(key, Expression.parse(parser.expression()));
                    } else {
                        arguments.add(Expression.parse(parser.expression()));
                    }
                } while (parser.skip(","));
                filters.set(filters.size() - 1, new Call(call.name(), arguments, call.named()));
            }
        }
        parser.end();
        return new Value(name, filters);
    }

    private static Call call(String name) {
        return new Call(name, List.of(), new LinkedHashMap<>());
    }

    private static Value lax(String markup) {
        Matcher parts = NAME_AND_FILTERS.matcher(markup);
        if (!parts.find()) {
            return new Value(new Expression.Literal(null), List.of());
        }
        List<Call> filters = new ArrayList<>();
        Matcher chain = FILTERS.matcher(parts.group(2));
        if (chain.find()) {
            Matcher filter = FILTER.matcher(chain.group(1));
            while (filter.find()) {
                Matcher name = FILTER_NAME.matcher(filter.group());
                if (name.find()) {
                    filters.add(laxCall(name.group(), filter.group()));
                }
            }
        }
        return new Value(Expression.parse(parts.group(1)), filters);
    }

    private static Call laxCall(String name, String source) {
        List<Expression> arguments = new ArrayList<>();
        SequencedMap<String, Expression> named = new LinkedHashMap<>();
        Matcher argument = ARGUMENT.matcher(source);
        while (argument.find()) {
            Matcher pair = Lax.ATTRIBUTES.matcher(argument.group(1));
            if (pair.matches()) {
                named.put(pair.group(1), Expression.parse(pair.group(2)));
            } else {
                arguments.add(Expression.parse(argument.group(1)));
            }
        }
        return new Call(name, arguments, named);
    }

    /// Marks of the filters that are not known.
    String marks(Context context) {
        StringBuilder marks = new StringBuilder();
        for (Call call : filters) {
            if (Filters.named(call.name()) == null) {
                marks.append(context.markFilter(call.name()));
            }
        }
        return marks.toString();
    }

    /// The value behind all filters.
    @Nullable Object value(Context context) {
        Object value = expression.value(context);
        for (Call call : filters) {
            List<@Nullable Object> arguments = new ArrayList<>();
            for (Expression argument : call.arguments()) {
                arguments.add(argument.value(context));
            }
            Map<String, @Nullable Object> named = new LinkedHashMap<>();
            call.named().forEach((key, argument) -> named.put(key, argument.value(context)));
            value = context.filter(call.name(), value, new Arguments(arguments, named));
        }
        return value;
    }
}
