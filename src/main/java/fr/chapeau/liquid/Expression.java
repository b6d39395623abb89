package fr.chapeau.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Something that has a value (`Liquid::Expression`, `RangeLookup`, `VariableLookup`).
sealed interface Expression {

    /// The value in a context.
    @Nullable Object value(Context context);

    /// A value that is written out.
    record Literal(@Nullable Object constant) implements Expression {
        @Override
        public @Nullable Object value(Context context) {
            return constant;
        }
    }

    /// `empty` and `blank` in a condition (`Condition::MethodLiteral`).
    record Emptiness(boolean blank) implements Expression {
        @Override
        public Object value(Context context) {
            return this;
        }
    }

    /// `(1..n)`.
    record Range(Expression from, Expression to) implements Expression {
        @Override
        public Object value(Context context) {
            return new IntRange(
                    Numbers.toInt(from.value(context)), Numbers.toInt(to.value(context)));
        }
    }

    /// `page.title`, `list[0]`, `map[key].size`.
    ///
    /// @param steps what follows the name
    record Lookup(Expression name, List<Step> steps) implements Expression {
        @Override
        public @Nullable Object value(Context context) {
            Object value = context.find(Ruby.text(name.value(context)));
            for (Step step : steps) {
                if (value == null) {
                    return null;
                }
                value = Parts.of(value, step.key().value(context), step.plain());
            }
            return value;
        }
    }

    /// One step of a lookup.
    ///
    /// @param plain whether it is written as a word, so that `size`, `first` and `last` count
    record Step(Expression key, boolean plain) {}

    Pattern WHOLE = Pattern.compile("-?\\d+");
    Pattern DECIMAL = Pattern.compile("-?\\d[\\d.]+");
    Pattern RANGE = Pattern.compile("\\(\\s*(?>(\\S+)\\s*\\.\\.)\\s*(\\S+)\\s*\\)", Pattern.DOTALL);
    Pattern PARTS = Pattern.compile("\\[[^\\]]+\\]|[\\w-]++\\??");

    /// Reads an expression; whatever it is, it is one (`Expression.parse`).
    static Expression parse(String source) {
        String markup = Ruby.strip(source);
        boolean quoted =
                (markup.startsWith("\"") && markup.endsWith("\""))
                        || (markup.startsWith("'") && markup.endsWith("'"));
        if (quoted) {
            return new Literal(markup.length() < 2 ? "" : markup.substring(1, markup.length() - 1));
        }
        if (WHOLE.matcher(markup).matches()) {
            return new Literal(Numbers.leadingNumber(markup));
        }
        Matcher range = RANGE.matcher(markup);
        if (range.matches()) {
            return new Range(parse(range.group(1)), parse(range.group(2)));
        }
        if (DECIMAL.matcher(markup).matches()) {
            return new Literal(Numbers.toFloat(markup));
        }
        return switch (markup) {
            case "", "nil", "null" -> new Literal(null);
            case "true" -> new Literal(true);
            case "false" -> new Literal(false);
            case "blank", "empty" -> new Literal("");
            default -> lookup(markup);
        };
    }

    /// The same in a condition, where `empty` and `blank` ask something of the other side.
    static Expression parseOperand(String markup) {
        return switch (markup) {
            case "blank" -> new Emptiness(true);
            case "empty" -> new Emptiness(false);
            default -> parse(markup);
        };
    }

    private static Expression lookup(String markup) {
        Matcher parts = PARTS.matcher(markup);
        Expression name = new Literal("");
        List<Step> steps = new ArrayList<>();
        boolean first = true;
        while (parts.find()) {
            String part = parts.group();
            boolean bracket = part.startsWith("[") && part.endsWith("]");
            Expression key =
                    bracket ? parse(part.substring(1, part.length() - 1)) : new Literal(part);
            if (first) {
                name = key;
                first = false;
            } else {
                steps.add(new Step(key, !bracket));
            }
        }
        return new Lookup(name, List.copyOf(steps));
    }
}
