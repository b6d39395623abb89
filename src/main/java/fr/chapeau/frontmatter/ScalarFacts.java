package fr.chapeau.frontmatter;

/// What stands in the way of writing a string in one style or another: libyaml's
/// `yaml_emitter_analyze_scalar`, except that emoji count as printable and tabs are told apart.
///
/// @param lineBreaks holds `\n`
/// @param breakSpace a blank follows a line end, or a blank is the first character
/// @param spaceBreak a blank precedes a line end, or is the last character
/// @param outerBreak starts or ends with a line end
/// @param tab holds a tab
/// @param special holds a character that only an escape can write safely
/// @param blockIndicator would end or change a plain scalar
/// @param flowIndicator may end or change a plain scalar in a flow collection, by libyaml's prudent
///   rules
/// @param flowEnd does so for certain
record ScalarFacts(
        boolean lineBreaks,
        boolean breakSpace,
        boolean spaceBreak,
        boolean outerBreak,
        boolean tab,
        boolean special,
        boolean blockIndicator,
        boolean flowIndicator,
        boolean flowEnd) {

    private static final String FIRST_INDICATORS = "#,[]{}&*!|>'\"%@`";
    private static final String FLOW_INDICATORS = ",[]{}";

    static ScalarFacts of(String text) {
        Scan scan = new Scan(text);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            scan.character(at);
            scan.indicator(at);
        }
        return scan.facts();
    }

    /// Whether Psych would write it plain, as far as its characters go.
    boolean plainByLibyaml(boolean flow) {
        return plain(flow) && !lineBreaks && !tab && !(flow && flowIndicator);
    }

    /// Whether it reads back when written plain.
    boolean plain(boolean flow) {
        return !breakSpace
                && !spaceBreak
                && !outerBreak
                && !special
                && !blockIndicator
                && !(flow && flowEnd);
    }

    /// Whether a code point can stand in a file as it is. libyaml's `IS_PRINTABLE`, with emoji, and
    /// without the separators U+2028 and U+2029, which are line ends to YAML 1.1 alone.
    static boolean isPrintable(int c) {
        return c == '\n'
                || (c >= 0x20 && c <= 0x7E)
                || (c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
                || c >= 0x10000;
    }

    private static final class Scan {
        private final String text;
        private boolean lineBreaks;
        private boolean breakSpace;
        private boolean spaceBreak;
        private boolean outerBreak;
        private boolean tab;
        private boolean special;
        private boolean blockIndicator;
        private boolean flowIndicator;
        private boolean flowEnd;

        Scan(String text) {
            this.text = text;
            boolean marker = text.startsWith("---") || text.startsWith("...");
            blockIndicator = marker;
            flowIndicator = marker;
        }

        void character(int at) {
            char c = text.charAt(at);
            boolean first = at == 0;
            boolean last = at + 1 == text.length();
            if (c == '\n') {
                lineBreaks = true;
                outerBreak |= first || last;
            } else if (c == ' ' || c == '\t') {
                tab |= c == '\t';
                breakSpace |= first || text.charAt(at - 1) == '\n';
                spaceBreak |= last || text.charAt(at + 1) == '\n';
            } else {
                special |= !isPrintable(text.codePointAt(at));
            }
        }

        void indicator(int at) {
            char c = text.charAt(at);
            boolean blankBefore = at == 0 || isBlank(at - 1);
            boolean blankBehind = isBlank(at + 1);
            boolean flow = FLOW_INDICATORS.indexOf(c) >= 0;
            flowIndicator |= flow || c == '?' || c == ':';
            flowEnd |= flow;
            if (at == 0) {
                blockIndicator |= FIRST_INDICATORS.indexOf(c) >= 0;
                blockIndicator |= (c == '?' || c == '-') && blankBehind;
                flowIndicator |= c == '-' && blankBehind;
                flowEnd |= c == '?';
            }
            if (c == ':') {
                blockIndicator |= blankBehind;
                flowEnd |= at + 1 < text.length() && ",[]{}?".indexOf(text.charAt(at + 1)) >= 0;
            }
            blockIndicator |= c == '#' && blankBefore;
        }

        private boolean isBlank(int at) {
            return at >= text.length() || " \t\n\r".indexOf(text.charAt(at)) >= 0;
        }

        ScalarFacts facts() {
            return new ScalarFacts(
                    lineBreaks,
                    breakSpace,
                    spaceBreak,
                    outerBreak,
                    tab,
                    special,
                    blockIndicator,
                    flowIndicator,
                    flowEnd);
        }
    }
}
