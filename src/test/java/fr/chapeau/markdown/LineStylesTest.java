package fr.chapeau.markdown;

import static fr.chapeau.markdown.LineState.INITIAL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.markdown.LineState.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineStylesTest {

    /// Each style is written as its first letters behind the text it covers.
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    un mot                          → ''
                    ## Titre *gras*                 → ##=HEADING+MARKUP | Titre=HEADING | *=EMPHASIS+HEADING+MARKUP | gras=EMPHASIS+HEADING | *=EMPHASIS+HEADING+MARKUP
                    a *b* c                         → *=EMPHASIS+MARKUP | b=EMPHASIS | *=EMPHASIS+MARKUP
                    a **b** c                       → **=MARKUP+STRONG | b=STRONG | **=MARKUP+STRONG
                    ***b***                         → **=MARKUP+STRONG | *=EMPHASIS+MARKUP+STRONG | b=EMPHASIS+STRONG | *=EMPHASIS+MARKUP+STRONG | **=MARKUP+STRONG
                    un_mot_avec 2 * 3 * 4           → ''
                    L**’ambition** du               → **=MARKUP+STRONG | ’ambition=STRONG | **=MARKUP+STRONG
                    du `code *x*` là                → `=CODE+MARKUP | code *x*=CODE | `=CODE+MARKUP
                    ``a`b`` `seul                   → ``=CODE+MARKUP | a`b=CODE | ``=CODE+MARKUP
                    [lien](/a "t") b                → [=LINK_TEXT+MARKUP | lien=LINK_TEXT | ]=LINK_TEXT+MARKUP | (/a "t")=URL
                    ![alt](/a_(b).png)              → ![=IMAGE+MARKUP | alt=IMAGE | ]=IMAGE+MARKUP | (/a_(b).png)=URL
                    [rien] et [b                    → ''
                    [ref]: /a                       → [=LINK_TEXT+MARKUP | ref=LINK_TEXT | ]=LINK_TEXT+MARKUP | : /a=URL
                    * un                            → *=LIST_MARKER
                    1. un                           → 1.=LIST_MARKER
                    > * un                          → >=QUOTE_MARKER | *=LIST_MARKER
                    Du <b class="x>y">gras</b>      → <b class="x>y">=HTML_TAG | </b>=HTML_TAG
                    <https://a.fr> a < b            → <https://a.fr>=URL
                    a <!-- b --> c                  → <!-- b -->=HTML_COMMENT
                    {{ a }} {% b %}{: .c} {d}       → {{ a }}=LIQUID | {% b %}=LIQUID | {: .c}=ATTRIBUTE_LIST
                    * * *                           → * * *=RULE
                    ~~a~~ ~b                        → ~~a~~=STRIKETHROUGH
                    \\*a\\* \\`b`                   → ''
                    """)
    void aLineIsStyled(String line, String expected) {
        LineStyles styles = LineStyles.of(line, INITIAL);

        assertThat(shown(line, styles)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aFenceGoesOnToItsEnd() {
        List<LineState> states = statesOf("~~~~ ruby", "# x", "~~~", "~~~~~", "# y");

        assertThat(states)
                .extracting(LineState::block)
                .containsExactly(
                        Block.FENCED_CODE,
                        Block.FENCED_CODE,
                        Block.FENCED_CODE,
                        Block.START,
                        Block.START);
        assertThat(LineStyles.of("# x", states.getFirst()).ranges())
                .containsExactly(new StyledRange(0, 3, java.util.Set.of(MdStyle.CODE)));
    }

    @Test
    void aCommentGoesOnToItsEnd() {
        List<LineState> states = statesOf("a <!-- b", "*c*", "d --> *e*");

        assertThat(states)
                .extracting(LineState::block)
                .containsExactly(Block.HTML_COMMENT, Block.HTML_COMMENT, Block.TEXT);
        assertThat(shown("d --> *e*", LineStyles.of("d --> *e*", states.get(1))))
                .isEqualTo(
                        "d -->=HTML_COMMENT | *=EMPHASIS+MARKUP | e=EMPHASIS | *=EMPHASIS+MARKUP");
    }

    @Test
    void aLineUnderTextIsAHeadingAndElseARule() {
        LineState behindText = LineStyles.of("Titre", INITIAL).after();

        assertThat(LineStyles.of("---", behindText).ranges().getFirst().styles())
                .contains(MdStyle.HEADING);
        assertThat(LineStyles.of("---", INITIAL).ranges().getFirst().styles())
                .containsExactly(MdStyle.RULE);
    }

    @Test
    void indentedTextIsCodeOnlyOutsideLists() {
        LineState inList = statesOf("* un", "").getLast();

        assertThat(LineStyles.of("    suite", inList).ranges()).isEmpty();
        assertThat(LineStyles.of("    code", INITIAL).ranges().getFirst().styles())
                .containsExactly(MdStyle.CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "_", "**a", "`", "` ``", "[", "![", "[a](", "[a]((", "![![a](b)", "<a ", "<a>",
                "<!--", "{:", "{{", "~~", "\\", "> ", "* ", "[a][", "](", "<a \"", "*a_", "`a``b"
            })
    @Timeout(5)
    void aHostileLineTakesTimeInProportion(String piece) {
        String line = piece.repeat(200_000 / piece.length());

        assertThat(LineStyles.of(line, INITIAL)).isNotNull();
        assertThat(LineStyles.of(line + ")]}>`*", INITIAL)).isNotNull();
    }

    @Test
    void rangesAreInOrderAndInsideTheLine() {
        Random random = new Random(20250101);
        String signs = "*_`[]()<>!{}:%~\\#-=+.1 \tab\"'";
        LineState state = INITIAL;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                line.append(signs.charAt(random.nextInt(signs.length())));
            }

            LineStyles styles = LineStyles.of(line.toString(), state);

            int end = 0;
            for (StyledRange range : styles.ranges()) {
                assertThat(range.start()).as(line.toString()).isGreaterThanOrEqualTo(end);
                assertThat(range.end()).isGreaterThan(range.start());
                end = range.end();
            }
            assertThat(end).isLessThanOrEqualTo(line.length());
            state = styles.after();
        }
    }

    private static List<LineState> statesOf(String... lines) {
        List<LineState> states = new ArrayList<>();
        LineState state = INITIAL;
        for (String line : lines) {
            state = LineStyles.of(line, state).after();
            states.add(state);
        }
        return states;
    }

    private static String shown(String line, LineStyles styles) {
        List<String> shown = new ArrayList<>();
        for (StyledRange range : styles.ranges()) {
            TreeSet<String> names = new TreeSet<>();
            range.styles().forEach(style -> names.add(style.name()));
            String text = line.substring(range.start(), range.end()).strip();
            shown.add(text + "=" + String.join("+", names));
        }
        return String.join(" | ", shown);
    }
}
