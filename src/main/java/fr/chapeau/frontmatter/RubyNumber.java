package fr.chapeau.frontmatter;

import java.math.BigInteger;
import java.util.Optional;

/// Digits as Ruby's `Integer()` and `Float()` read them once Psych has taken out `_` and `,`.
final class RubyNumber {
    private RubyNumber() {}

    /// With the prefixes `0b`, `0x` and `0` (octal). Empty where Ruby raises an error, as for
    /// `0b_`.
    static Optional<BigInteger> integer(String source) {
        String digits = source.replace("_", "").replace(",", "");
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        int radix = 10;
        if (digits.startsWith("0b")) {
            radix = 2;
            digits = digits.substring(2);
        } else if (digits.startsWith("0x")) {
            radix = 16;
            digits = digits.substring(2);
        } else if (digits.length() > 1 && digits.startsWith("0")) {
            radix = 8;
        }
        try {
            BigInteger value = new BigInteger(digits, radix);
            return Optional.of(negative ? value.negate() : value);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Empty for `.`, `-.` and where Ruby raises an error, as for `.e+3`.
    static Optional<Double> floating(String source) {
        String digits = source.replace("_", "").replace(",", "").replaceAll("\\.([Ee]|$)", "$1");
        try {
            return Optional.of(Double.parseDouble(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Ruby's `String#to_i`: the decimal digits at the start, with single underscores between them.
    static BigInteger leadingInteger(String source) {
        String digits = source.split("__|_$", 2)[0].replace("_", "");
        return new BigInteger(digits.startsWith("+") ? digits.substring(1) : digits);
    }

    /// Ruby's `String#to_f`: the longest number at the start.
    static double leadingFloat(String source) {
        return floating(source).orElse(0.0);
    }
}
