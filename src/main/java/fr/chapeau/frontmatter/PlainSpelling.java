package fr.chapeau.frontmatter;

import fr.chapeau.problem.MessageKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How booleans, numbers, dates and nothing are written.
final class PlainSpelling {
    private static final int MOST_DIGITS = 40;
    private static final List<List<String>> BOOLEANS =
            List.of(List.of("false", "true"), List.of("no", "yes"), List.of("off", "on"));

    private PlainSpelling() {}

    /// In the words of the scalar that is replaced: `no` becomes `yes`, `False` becomes `True`.
    static String bool(boolean value, @Nullable YamlScalar existing) {
        String word = existing == null ? "" : existing.text();
        String lower = word.toLowerCase(Locale.ROOT);
        boolean kept = existing != null && existing.value() instanceof PsychValue.Bool;
        Optional<List<String>> pair =
                BOOLEANS.stream().filter(words -> kept && words.contains(lower)).findFirst();
        String plain = pair.orElse(BOOLEANS.getFirst()).get(value ? 1 : 0);
        if (pair.isEmpty() || word.equals(lower)) {
            return plain;
        }
        return word.equals(word.toUpperCase(Locale.ROOT))
                ? plain.toUpperCase(Locale.ROOT)
                : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /// Nothing at all, or `null`, `~` where these are there already.
    static String nothing(boolean flow, @Nullable YamlScalar existing) {
        if (existing == null || !(existing.value() instanceof PsychValue.Null)) {
            return flow ? "null" : "";
        }
        return existing.text();
    }

    /// As JSON has it where Psych reads that as a number, else with the same value: `1e3` is a
    /// string to Psych.
    static String number(String json) {
        if (!FieldValue.Number.isJson(json)) {
            throw new ProblemFound(FrontMatterMessage.EDIT_NOT_A_NUMBER, json);
        }
        if (isNumber(json)) {
            return json;
        }
        BigDecimal value = new BigDecimal(json);
        if (Math.abs((long) value.scale()) <= MOST_DIGITS) {
            String plain = value.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        String[] parts = Double.toString(value.doubleValue()).split("E", 2);
        String sign = parts.length > 1 && parts[1].startsWith("-") ? "" : "+";
        String text = parts.length > 1 ? parts[0] + "e" + sign + parts[1] : parts[0];
        if (!isNumber(text)) {
            throw new ProblemFound(FrontMatterMessage.EDIT_NOT_A_NUMBER, json);
        }
        return text;
    }

    /// A date in the form it has.
    static String timestamp(String source) {
        MessageKey refusal = FrontMatterMessage.EDIT_NOT_A_DATE;
        if (!(PsychResolver.resolve(source) instanceof PsychValue.Timestamp)) {
            throw new ProblemFound(refusal, source);
        }
        return source;
    }

    private static boolean isNumber(String text) {
        PsychValue value = PsychResolver.resolve(text);
        return value instanceof PsychValue.Int || value instanceof PsychValue.Float;
    }
}
