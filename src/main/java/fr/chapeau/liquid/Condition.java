package fr.chapeau.liquid;

import fr.chapeau.liquid.Lexer.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Comparisons joined by `and` and `or`, read from the right (`Liquid::Condition`).
///
/// @param next what follows behind `and` or `or`
record Condition(Comparison first, boolean or, @Nullable Condition next) {
    private static final String WORDS = "\\b(?:\\s?and\\s?|\\s?or\\s?)\\b";
    private static final Pattern SYNTAX =
            Pattern.compile("(" + Lax.FRAGMENT + ")\\s*([=!<>a-z_]+)?\\s*(" + Lax.FRAGMENT + ")?");
    private static final Pattern EXPRESSIONS =
            Pattern.compile(
                    "(?:"
                            + WORDS
                            + "|(?:\\s*(?!"
                            + WORDS
                            + ")(?:"
                            + Lax.FRAGMENT
                            + "|\\S+)\\s*)+)");

    /// One comparison, or the mere value of its left side.
    record Comparison(Expression left, @Nullable String operator, @Nullable Expression right) {
        private @Nullable Object value(Context context) {
            Object one = left.value(context);
            if (operator == null || right == null) {
                if (operator == null) {
                    return one;
                }
                return compare(operator, one, null);
            }
            return compare(operator, one, right.value(context));
        }
    }

    /// @throws LiquidFault where it can be read in no way
    static Condition parse(String markup) {
        try {
            Strict parser = new Strict(markup);
            Condition condition = strict(parser, true);
            parser.end();
            return condition;
        } catch (LiquidFault sloppy) {
            return lax(markup);
        }
    }

    /// As Jekyll's `where_exp` reads it: strictly, and with `empty` as the empty string
    /// (`Jekyll::Filters#parse_condition`).
    static Condition parseExpression(String markup) {
        Strict parser = new Strict(markup);
        Condition condition = strict(parser, false);
        parser.end();
        return condition;
    }

    private static Condition strict(Strict parser, boolean operands) {
        Expression left = operand(parser.expression(), operands);
        Comparison comparison = new Comparison(left, null, null);
        if (parser.isComparison()) {
            String operator = parser.take(Kind.COMPARISON);
            Expression right = operand(parser.expression(), operands);
            comparison = new Comparison(left, operator, right);
        }
        if (parser.skipWord("and")) {
            return new Condition(comparison, false, strict(parser, operands));
        }
        if (parser.skipWord("or")) {
            return new Condition(comparison, true, strict(parser, operands));
        }
        return new Condition(comparison, false, null);
    }

    private static Expression operand(String markup, boolean operands) {
        return operands ? Expression.parseOperand(markup) : Expression.parse(markup);
    }

    private static Condition lax(String markup) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = EXPRESSIONS.matcher(markup);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        if (parts.isEmpty()) {
            throw LiquidFault.syntax(markup);
        }
        Condition condition = new Condition(comparison(parts.removeLast(), markup), false, null);
        while (!parts.isEmpty()) {
            String word = Ruby.strip(parts.removeLast());
            if (parts.isEmpty() || !(word.equals("and") || word.equals("or"))) {
                throw LiquidFault.syntax(markup);
            }
            Comparison first = comparison(parts.removeLast(), markup);
            condition = new Condition(first, word.equals("or"), condition);
        }
        return condition;
    }

    private static Comparison comparison(String part, String markup) {
        Matcher matcher = SYNTAX.matcher(part);
        if (!matcher.find()) {
            throw LiquidFault.syntax(markup);
        }
        String right = matcher.group(3);
        return new Comparison(
                Expression.parseOperand(matcher.group(1)),
                matcher.group(2),
                right == null ? null : Expression.parseOperand(right));
    }

    boolean holds(Context context) {
        Condition condition = this;
        while (true) {
            boolean result = Ruby.isTruthy(condition.first.value(context));
            Condition next = condition.next;
            if (next == null || result == condition.or) {
                return result;
            }
            condition = next;
        }
    }

    static @Nullable Object compare(
            String operator, @Nullable Object left, @Nullable Object right) {
        return switch (operator) {
            case "==" -> isEqual(left, right);
            case "!=", "<>" -> !isEqual(left, right);
            case "contains" -> contains(left, right);
            case "<", ">", "<=", ">=" -> order(operator, left, right);
            default -> throw LiquidFault.value("Unknown operator " + operator);
        };
    }

    /// Ruby has no `blank?` of its own, so that nothing equals `blank` in Jekyll.
    static boolean isEqual(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Expression.Emptiness emptiness) {
            return !emptiness.blank() && isEmpty(right);
        }
        if (right instanceof Expression.Emptiness emptiness) {
            return !emptiness.blank() && isEmpty(left);
        }
        return Ruby.isEqual(left, right);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return switch (value) {
            case String text -> text.isEmpty();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case null, default -> false;
        };
    }

    private static boolean contains(@Nullable Object left, @Nullable Object right) {
        if (!Ruby.isTruthy(right)) {
            return false;
        }
        return switch (left) {
            case String text -> text.contains(Ruby.text(right));
            case List<?> list -> list.stream().anyMatch(item -> Ruby.isEqual(item, right));
            case Map<?, ?> map -> map.containsKey(Ruby.text(right));
            case IntRange range ->
                    right instanceof Long number && number >= range.from() && number <= range.to();
            case null, default -> false;
        };
    }

    private static @Nullable Object order(
            String operator, @Nullable Object left, @Nullable Object right) {
        if (!isOrdered(left) || !isOrdered(right)) {
            return null;
        }
        Integer order = Ruby.compare(left, right);
        if (order == null) {
            throw LiquidFault.value(
                    Ruby.inspect(left) + " " + operator + " " + Ruby.inspect(right));
        }
        return switch (operator) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    private static boolean isOrdered(@Nullable Object value) {
        return value instanceof Number
                || value instanceof String
                || value instanceof java.time.LocalDate
                || value instanceof java.time.ZonedDateTime;
    }
}
