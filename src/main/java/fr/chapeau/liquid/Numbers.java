package fr.chapeau.liquid;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers as Liquid reckons with them: whole ones without end, others as decimals
/// (`Utils.to_number` and `apply_operation`).
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern LEADING = Pattern.compile("\\s*([+-]?\\d+(?:_\\d+)*)");
    private static final Pattern LEADING_FLOAT =
            Pattern.compile("\\s*([+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?)");
    private static final Pattern WHOLE = Pattern.compile("\\s*[+-]?\\d+(?:_\\d+)*\\s*");
    private static final int MOST_BITS = 20_000;

    private Numbers() {}

    /// What is done with two numbers.
    enum Operation {
        PLUS,
        MINUS,
        TIMES,
        DIVIDE,
        MODULO
    }

    static int compare(Number a, Number b) {
        return decimal(a).compareTo(decimal(b));
    }

    private static BigDecimal decimal(Number number) {
        return switch (number) {
            case Double d -> Double.isFinite(d) ? new BigDecimal(d.toString()) : BigDecimal.ZERO;
            case BigInteger big -> new BigDecimal(big);
            case BigDecimal decimal -> decimal;
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    /// `String#to_i`, `nil.to_i`.
    static long toInt(@Nullable Object value) {
        return switch (value) {
            case Number number -> number.longValue();
            case String text -> normal(leading(text)).longValue();
            case null, default -> 0;
        };
    }

    static Number leadingNumber(String text) {
        return normal(leading(text));
    }

    private static BigInteger leading(String text) {
        Matcher digits = LEADING.matcher(text);
        return digits.lookingAt() ? new BigInteger(plain(digits.group(1))) : BigInteger.ZERO;
    }

    private static String plain(String digits) {
        String bare = digits.replace("_", "");
        return bare.substring(0, Math.min(bare.length(), MOST_BITS / 4));
    }

    /// `String#to_f`.
    static double toFloat(String text) {
        Matcher digits = LEADING_FLOAT.matcher(text);
        return digits.lookingAt() ? Double.parseDouble(digits.group(1)) : 0;
    }

    /// `Utils.to_integer`: whole numbers and texts of them, nothing else.
    static int whole(@Nullable Object value) {
        String text = Ruby.text(value);
        if (!(value instanceof Long) && !WHOLE.matcher(text).matches()) {
            throw LiquidFault.value("invalid integer");
        }
        long number = toInt(text);
        return Math.clamp(number, Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2);
    }

    /// `Utils.to_number`: a [Long], [BigInteger] or [BigDecimal].
    static Number of(@Nullable Object value) {
        return switch (value) {
            case Double number -> decimal(number);
            case Number number -> number;
            case String text when DECIMAL.matcher(Ruby.strip(text)).matches() ->
                    new BigDecimal(Ruby.strip(text));
            case String text -> leadingNumber(text);
            case null, default -> 0L;
        };
    }

    static Object reckon(Operation operation, @Nullable Object left, @Nullable Object right) {
        Number a = of(left);
        Number b = of(right);
        boolean division = operation == Operation.DIVIDE || operation == Operation.MODULO;
        if (division && decimal(b).signum() == 0) {
            throw LiquidFault.value("divided by 0");
        }
        if (a instanceof BigDecimal || b instanceof BigDecimal) {
            return decimals(operation, decimal(a), decimal(b)).doubleValue();
        }
        return integers(operation, integer(a), integer(b));
    }

    private static BigDecimal decimals(Operation operation, BigDecimal a, BigDecimal b) {
        return switch (operation) {
            case PLUS -> a.add(b);
            case MINUS -> a.subtract(b);
            case TIMES -> a.multiply(b);
            case DIVIDE -> a.divide(b, MathContext.DECIMAL64);
            case MODULO -> {
                BigDecimal rest = a.remainder(b);
                yield rest.signum() != 0 && rest.signum() != b.signum() ? rest.add(b) : rest;
            }
        };
    }

    private static Number integers(Operation operation, BigInteger a, BigInteger b) {
        if (a.bitLength() + b.bitLength() > MOST_BITS) {
            throw new LiquidStop(Remark.Kind.SIZE);
        }
        return normal(
                switch (operation) {
                    case PLUS -> a.add(b);
                    case MINUS -> a.subtract(b);
                    case TIMES -> a.multiply(b);
                    case DIVIDE -> {
                        BigInteger[] parts = a.divideAndRemainder(b);
                        boolean down = parts[1].signum() * b.signum() < 0;
                        yield down ? parts[0].subtract(BigInteger.ONE) : parts[0];
                    }
                    case MODULO -> {
                        BigInteger rest = a.remainder(b);
                        yield rest.signum() * b.signum() < 0 ? rest.add(b) : rest;
                    }
                });
    }

    private static BigInteger integer(Number number) {
        return number instanceof BigInteger big ? big : BigInteger.valueOf(number.longValue());
    }

    private static Number normal(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Number) number.longValueExact() : number;
    }

    /// What a filter gives back of a number: decimals as floats.
    static Number result(Number number) {
        return number instanceof BigDecimal decimal ? (Number) decimal.doubleValue() : number;
    }

    static Number absolute(@Nullable Object value) {
        return switch (of(value)) {
            case BigDecimal decimal -> decimal.abs().doubleValue();
            case BigInteger big -> big.abs();
            case Number number -> Math.abs(number.longValue());
        };
    }

    /// `round`, `ceil` and `floor`.
    ///
    /// @param places behind the point; 0 for a whole number
    static Number rounded(@Nullable Object value, int places, RoundingMode mode) {
        Number number = of(value);
        if (!(number instanceof BigDecimal decimal)) {
            return number;
        }
        BigDecimal rounded = decimal.setScale(Math.clamp(places, -30, 30), mode);
        return places == 0 ? normal(rounded.toBigInteger()) : (Number) rounded.doubleValue();
    }
}
