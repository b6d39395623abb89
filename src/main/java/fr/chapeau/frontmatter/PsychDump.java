package fr.chapeau.frontmatter;

import java.util.regex.Pattern;

/// Which style Ruby's `YAML.dump` gives a string: `Psych::Visitors::YAMLTree#visit_String`, then
/// libyaml's `yaml_emitter_select_scalar_style`. Emoji and no-break spaces do not count as special.
final class PsychDump {
    private static final int RUBY = Pattern.MULTILINE | Pattern.UNIX_LINES;
    private static final Pattern SEVERAL_LINES = Pattern.compile("\\n(?!\\Z)", Pattern.UNIX_LINES);
    private static final Pattern STARTS_WITH_SIGN =
            Pattern.compile("^[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}][^\"]*$", RUBY);
    private static final Pattern BAD_OCTAL = Pattern.compile("\\A0[0-7]*[89]");

    private PsychDump() {}

    static ScalarStyle style(String text, boolean flow) {
        ScalarFacts facts = ScalarFacts.of(text);
        ScalarStyle style = wish(text);
        if (style == ScalarStyle.PLAIN && !facts.plainByLibyaml(flow)) {
            style = ScalarStyle.SINGLE_QUOTED;
        }
        boolean escapes = facts.special() || facts.tab();
        boolean innerBreakSpace = facts.lineBreaks() && hasBlankAtBreak(text);
        if (style == ScalarStyle.SINGLE_QUOTED && (escapes || innerBreakSpace)) {
            style = ScalarStyle.DOUBLE_QUOTED;
        }
        boolean blockAllowed = !flow && !escapes && !facts.spaceBreak();
        return style == ScalarStyle.LITERAL && !blockAllowed ? ScalarStyle.DOUBLE_QUOTED : style;
    }

    private static ScalarStyle wish(String text) {
        if (SEVERAL_LINES.matcher(text).find()) {
            return ScalarStyle.LITERAL;
        }
        if (text.equals("<<")) {
            return ScalarStyle.SINGLE_QUOTED;
        }
        if (text.equals("y") || text.equals("n") || STARTS_WITH_SIGN.matcher(text).find()) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        boolean mistaken = PlainReaders.mistake(text) || BAD_OCTAL.matcher(text).find();
        return mistaken ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
    }

    private static boolean hasBlankAtBreak(String text) {
        return text.contains("\n ") || text.contains(" \n");
    }
}
