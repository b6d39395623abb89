package fr.chapeau.frontmatter;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What Psych 4 takes a plain scalar for: the rules of `Psych::ScalarScanner#tokenize`, in its
/// order. In Ruby `^` and `$` stand at each line, and `\d`, `\s` know ASCII only.
final class PsychResolver {
    /// Longer text is a string: no reader of a website needs such a number.
    private static final int LONGEST_NUMBER = 1000;

    private static final int RUBY = Pattern.MULTILINE | Pattern.UNIX_LINES;
    private static final int ANY_CASE = RUBY | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern WORD =
            Pattern.compile("^[^\\d.:-]?[\\p{IsAlphabetic}_\\s!@#$%^&*(){}<>|/\\\\~;=]+", RUBY);
    private static final Pattern NO_KEYWORD = Pattern.compile("^[^ytonf~]", ANY_CASE);
    private static final Pattern NULL = Pattern.compile("^null$", ANY_CASE);
    private static final Pattern TRUE = Pattern.compile("^(?:yes|true|on)$", ANY_CASE);
    private static final Pattern FALSE = Pattern.compile("^(?:no|false|off)$", ANY_CASE);
    private static final Pattern DAY =
            Pattern.compile("^\\d{4}-(?:1[012]|0\\d|\\d)-(?:[12]\\d|3[01]|0\\d|\\d)$", RUBY);
    private static final Pattern SYMBOL_QUOTED = Pattern.compile("^:([\"'])(.*)\\1", RUBY);
    private static final Pattern BASE_60 =
            Pattern.compile("^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$", RUBY);
    private static final Pattern BASE_60_FLOAT =
            Pattern.compile("^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\\.[0-9_]*$", RUBY);
    private static final Pattern FLOAT =
            Pattern.compile("^[-+]?(?:[0-9][0-9_,]*)?\\.[0-9]*(?:[eE][-+][0-9]+)?$", RUBY);
    private static final Pattern LONE_DOT = Pattern.compile("[-+]?\\.");
    private static final Pattern INTEGER =
            Pattern.compile(
                    "^(?:[-+]?0b[0-1_,]+|[-+]?0[0-7_,]+|[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)"
                            + "|[-+]?0x[0-9a-fA-F_,]+)$",
                    RUBY);

    private PsychResolver() {}

    /// What a plain scalar with this text is read as. Never throws.
    ///
    /// Most are words, and a text that begins with a letter surely is one. What is none has one
    /// line: a pattern that does not match at its start matches nowhere.
    static PsychValue.Scalar resolve(String text) {
        if (text.isEmpty()) {
            return new PsychValue.Null();
        }
        if (text.length() > LONGEST_NUMBER) {
            return new PsychValue.Text(text);
        }
        if (Character.isAlphabetic(text.codePointAt(0))
                || text.indexOf('\n') >= 0
                || WORD.matcher(text).lookingAt()) {
            return keyword(text);
        }
        return PsychTime.moment(text)
                .or(() -> day(text))
                .or(() -> special(text))
                .or(() -> base60(text))
                .or(() -> number(text))
                .orElseGet(() -> new PsychValue.Text(text));
    }

    /// Whether Psych raises an error over a plain scalar, as over `.e+3`, so that Jekyll loses the
    /// whole front matter.
    static boolean breaks(String text) {
        boolean number =
                text.length() <= LONGEST_NUMBER
                        && (FLOAT.matcher(text).find() || INTEGER.matcher(text).find());
        return number
                && !LONE_DOT.matcher(text).matches()
                && resolve(text) instanceof PsychValue.Text;
    }

    private static PsychValue.Scalar keyword(String text) {
        boolean longer = text.codePointCount(0, text.length()) > 5;
        if (longer || NO_KEYWORD.matcher(text).find()) {
            return new PsychValue.Text(text);
        }
        if (text.equals("~") || NULL.matcher(text).find()) {
            return new PsychValue.Null();
        }
        if (TRUE.matcher(text).find()) {
            return new PsychValue.Bool(true);
        }
        return FALSE.matcher(text).find() ? new PsychValue.Bool(false) : new PsychValue.Text(text);
    }

    private static Optional<PsychValue.Scalar> day(String text) {
        if (!DAY.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        String[] parts = text.split("-", -1);
        try {
            LocalDate day =
                    LocalDate.of(
                            Integer.parseInt(parts[0]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]));
            return Optional.of(new PsychValue.Day(text, day));
        } catch (DateTimeException e) {
            return Optional.of(new PsychValue.Text(text));
        }
    }

    private static Optional<PsychValue.Scalar> special(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals(".inf") || lower.equals("+.inf")) {
            return Optional.of(new PsychValue.Float(Double.POSITIVE_INFINITY, text));
        }
        if (lower.equals("-.inf")) {
            return Optional.of(new PsychValue.Float(Double.NEGATIVE_INFINITY, text));
        }
        if (lower.equals(".nan")) {
            return Optional.of(new PsychValue.Float(Double.NaN, text));
        }
        if (text.length() > 1 && text.charAt(0) == ':') {
            var quoted = SYMBOL_QUOTED.matcher(text);
            String name = quoted.find() ? quoted.group(2) : text;
            return Optional.of(
                    new PsychValue.Symbol(name.startsWith(":") ? name.substring(1) : name));
        }
        return Optional.empty();
    }

    /// `1:30` is 1 × 3600 + 30 × 60: Psych counts from hours, whatever the number of parts.
    private static Optional<PsychValue.Scalar> base60(String text) {
        boolean whole = BASE_60.matcher(text).lookingAt();
        if (!whole && !BASE_60_FLOAT.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        BigInteger sum = BigInteger.ZERO;
        double floatSum = 0;
        int factor = 3600;
        for (String part : text.split(":", -1)) {
            if (whole) {
                sum = sum.add(RubyNumber.leadingInteger(part).multiply(BigInteger.valueOf(factor)));
            } else {
                floatSum += RubyNumber.leadingFloat(part) * factor;
            }
            factor /= 60;
        }
        return Optional.of(whole ? new PsychValue.Int(sum) : new PsychValue.Float(floatSum, text));
    }

    private static Optional<PsychValue.Scalar> number(String text) {
        if (FLOAT.matcher(text).lookingAt()) {
            return RubyNumber.floating(text).map(value -> new PsychValue.Float(value, text));
        }
        if (INTEGER.matcher(text).lookingAt()) {
            return RubyNumber.integer(text).map(PsychValue.Int::new);
        }
        return Optional.empty();
    }
}
