package fr.chapeau.frontmatter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the readers a site may meet take a plain scalar for: Psych, SafeYAML 1.0, which upstream
/// Jekyll puts on top of it, and readers of YAML 1.2 (core schema).
final class PlainReaders {
    private static final Set<String> SAFE_YAML_WORDS =
            Set.of("yes", "on", "true", "no", "off", "false", "~", "null");
    private static final Set<String> SPECIAL_FLOATS = Set.of(".inf", "+.inf", "-.inf", ".nan");

    /// `SafeYAML::Transform::ToInteger`, which takes out `_` and `,` before it looks.
    private static final List<Pattern> SAFE_YAML_INTEGERS =
            List.of(
                    Pattern.compile("[-+]?(?:0|[1-9][0-9]*)"),
                    Pattern.compile("0[0-7]+"),
                    Pattern.compile("[-+]?0[xX][0-9a-fA-F]+"),
                    Pattern.compile("0b[01]+"),
                    Pattern.compile("[-+]?[0-9]+(?::[0-5]?[0-9])+"));

    /// `SafeYAML::Transform::ToFloat`.
    private static final List<Pattern> SAFE_YAML_FLOATS =
            List.of(
                    Pattern.compile("[-+]?(?:\\d[\\d_]*)?\\.[\\d_]+(?:[eE][-+][\\d]+)?"),
                    Pattern.compile("[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*"));

    /// YAML 1.2.2, section 10.3.2.
    private static final List<Pattern> CORE_NUMBERS =
            List.of(
                    Pattern.compile("[-+]?[0-9]+"),
                    Pattern.compile("0o[0-7]+"),
                    Pattern.compile("0x[0-9a-fA-F]+"),
                    Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"));

    private static final int LONGEST_NUMBER = 1000;

    private PlainReaders() {}

    /// Whether any of them would not read this string when it is written plain.
    static boolean mistake(String text) {
        return !(PsychResolver.resolve(text) instanceof PsychValue.Text)
                || PsychResolver.breaks(text)
                || (text.length() <= LONGEST_NUMBER && (safeYaml(text) || core(text)));
    }

    private static boolean safeYaml(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String digits = text.replace("_", "").replace(",", "");
        return SAFE_YAML_WORDS.contains(lower)
                || SPECIAL_FLOATS.contains(lower)
                || matches(SAFE_YAML_INTEGERS, digits)
                || matches(SAFE_YAML_FLOATS, text);
    }

    private static boolean core(String text) {
        return matches(CORE_NUMBERS, text);
    }

    private static boolean matches(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }
}
