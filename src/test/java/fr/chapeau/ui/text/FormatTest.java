package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.Span;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the tables `¦` is the caret, `⟦` and `⟧` enclose the selection, `␤` is a line end.
class FormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    le ⟦label⟧ obtenu        → le **⟦label⟧** obtenu
                    le **⟦label⟧** obtenu    → le ⟦label⟧ obtenu
                    le ⟦**label**⟧ obtenu    → le ⟦label⟧ obtenu
                    le ⟦label ⟧obtenu        → le **⟦label⟧** obtenu
                    le lab¦el obtenu         → le **lab¦el** obtenu
                    le **lab¦el** obtenu     → le lab¦el obtenu
                    le **label¦** obtenu     → le **label**¦ obtenu
                    le ¦ obtenu              → le **¦** obtenu
                    le **¦** obtenu          → le ¦ obtenu
                    l’¦emploi                → l’**¦emploi**
                    *⟦label⟧*                → ***⟦label⟧***
                    ***⟦label⟧***            → *⟦label⟧*
                    __⟦label⟧__              → ⟦label⟧
                    - ⟦un␤- deux⟧            → - **⟦un**␤- **deux⟧**
                    - **⟦un**␤- **deux⟧**    → - ⟦un␤- deux⟧
                    ⟦- un␤␤- deux⟧           → - **⟦un**␤␤- **deux⟧**
                    ⟦## Titre⟧               → ## **⟦Titre⟧**
                    - **⟦un**␤- deux⟧        → - **⟦un**␤- **deux⟧**
                    ¦                        → **¦**
                    ⟦ ⟧                      → ⟦ ⟧
                    """)
    void boldIsSwitched(String before, String after) {
        check(before, after, Emphasis.BOLD::toggle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    le ⟦label⟧ obtenu        → le *⟦label⟧* obtenu
                    le *⟦label⟧* obtenu      → le ⟦label⟧ obtenu
                    le _⟦label⟧_ obtenu      → le ⟦label⟧ obtenu
                    le **⟦label⟧** obtenu    → le ***⟦label⟧*** obtenu
                    le ***⟦label⟧*** obtenu  → le **⟦label⟧** obtenu
                    le *lab¦el* obtenu       → le lab¦el obtenu
                    le *label¦* obtenu       → le *label*¦ obtenu
                    grand-¦mère              → *grand-¦mère*
                    """)
    void italicIsSwitched(String before, String after) {
        check(before, after, Emphasis.ITALIC::toggle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    Enjeux¦                  → ## Enjeux¦
                    ## Enjeux¦               → Enjeux¦
                    # Enje¦ux                → ## Enje¦ux
                    #### Enje¦ux             → ## Enje¦ux
                    - Enje¦ux                → ## Enje¦ux
                    Fin.␤Enje¦ux␤Suite.      → Fin.␤␤## Enje¦ux␤␤Suite.
                    Fin.␤␤Enjeux¦␤Suite.     → Fin.␤␤## Enjeux¦␤␤Suite.
                    Fin.␤␤Enje¦ux␤␤Suite.    → Fin.␤␤## Enje¦ux␤␤Suite.
                    ¦                        → ## ¦
                    """)
    void aLineBecomesAHeadingAndBack(String before, String after) {
        check(before, after, (text, selection) -> LineFormat.heading(text, selection, 2));
    }

    @Test
    void anyHeadingBecomesAnOrdinaryLine() {
        check("### Enje¦ux", "Enje¦ux", LineFormat::noHeading);
        check("Enje¦ux", "Enje¦ux", LineFormat::noHeading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    ⟦un␤deux⟧                → - ⟦un␤- deux⟧
                    - ⟦un␤- deux⟧            → ⟦un␤deux⟧
                    ⟦un␤deux␤⟧trois          → - ⟦un␤- deux␤⟧␤trois
                    ⟦un␤␤deux⟧               → - ⟦un␤␤- deux⟧
                    1. ⟦un␤2. deux⟧          → - ⟦un␤- deux⟧
                    * un␤de¦ux               → * un␤* de¦ux
                    Liste :␤u¦n              → Liste :␤␤- u¦n
                    - un␤de¦ux               → - un␤- de¦ux
                    ¦                        → - ¦
                    """)
    void linesBecomeABulletListAndBack(String before, String after) {
        check(before, after, LineFormat::bulletList);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    ⟦un␤deux⟧                → 1. ⟦un␤2. deux⟧
                    1. ⟦un␤2. deux⟧          → ⟦un␤deux⟧
                    - ⟦un␤- deux⟧            → 1. ⟦un␤2. deux⟧
                    4. un␤de¦ux              → 4. un␤5. de¦ux
                    """)
    void linesBecomeANumberedListAndBack(String before, String after) {
        check(before, after, LineFormat::numberedList);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    ⟦un␤␤deux⟧               → > ⟦un␤>␤> deux⟧
                    > ⟦un␤>␤> deux⟧          → ⟦un␤␤deux⟧
                    Elle dit :␤u¦n␤Suite.    → Elle dit :␤␤> u¦n␤␤Suite.
                    """)
    void linesBecomeAQuoteAndBack(String before, String after) {
        check(before, after, LineFormat::quote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    voir ⟦le site⟧ ici       → voir [le site](¦) ici
                    voir ⟦le site ⟧ici       → voir [le site](¦) ici
                    voir ¦ ici               → voir [¦]() ici
                    ⟦https://www.gouv.fr/a⟧  → [¦](https://www.gouv.fr/a)
                    [le s¦ite](/rejoindre/)  → [le site](⟦/rejoindre/⟧)
                    ![alt]¦(/a.png)          → ![alt][¦]()(/a.png)
                    """)
    void aSelectionBecomesALink(String before, String after) {
        check(before, after, LinkFormat::link);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    ¦                        → ![¦]()
                    ⟦Une salle⟧              → ![Une salle](¦)
                    ⟦/uploads/3.png⟧         → ![¦](/uploads/3.png)
                    ![al¦t](/a.png)          → ![alt](⟦/a.png⟧)
                    """)
    void aSelectionBecomesAnImage(String before, String after) {
        check(before, after, LinkFormat::image);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    - un¦                    → - un␤- ¦
                    * u¦n                    → * u␤* ¦n
                    9. un¦                   → 9. un␤10. ¦
                    > un¦                    → > un␤> ¦
                    '- ¦'                    → ¦
                    '> ¦'                    → ¦
                    '  - un¦'                → '  - un␤  - ¦'
                    """)
    void enterGoesOnWithAList(String before, String after) {
        check(before, after, (line, caret) -> Continuation.enter(line, caret.end()).orElseThrow());
    }

    @Test
    void enterElsewhereIsJustEnter() {
        assertThat(Continuation.enter("Un paragraphe", 4)).isEmpty();
        assertThat(Continuation.enter("- un", 1)).isEmpty();
        assertThat(Continuation.enter("", 0)).isEmpty();
    }

    @Test
    void noInputMakesAFormatFail() {
        Random random = new Random(20260);
        String alphabet = "a*_ \n-#>1.[]()!é\u00a0\ud83d\ude00\t";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(24);
            while (text.length() < length) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int one = random.nextInt(text.length() + 1);
            int other = random.nextInt(text.length() + 1);
            Span selection = new Span(Math.min(one, other), Math.max(one, other));

            for (BiFunction<String, Span, FormatEdit> format : ALL) {
                FormatEdit edit = format.apply(text.toString(), selection);
                String after = edit.edits().apply(text.toString());
                assertThat(edit.selection().end())
                        .as("%s %s", text, selection)
                        .isLessThanOrEqualTo(after.length());
            }
        }
    }

    private static final List<BiFunction<String, Span, FormatEdit>> ALL =
            List.of(
                    Emphasis.BOLD::toggle,
                    Emphasis.ITALIC::toggle,
                    LinkFormat::link,
                    LinkFormat::image,
                    LineFormat::bulletList,
                    LineFormat::numberedList,
                    LineFormat::quote,
                    LineFormat::noHeading,
                    (text, selection) -> LineFormat.heading(text, selection, 3));

    private static void check(
            String before, String after, BiFunction<String, Span, FormatEdit> format) {
        String text = before.replace('␤', '\n');
        int caret = text.indexOf('¦');
        Span selection =
                caret >= 0 ? Span.at(caret) : new Span(text.indexOf('⟦'), text.indexOf('⟧') - 1);

        FormatEdit edit = format.apply(text.replaceAll("[¦⟦⟧]", ""), selection);

        String result = edit.edits().apply(text.replaceAll("[¦⟦⟧]", ""));
        Span now = edit.selection();
        String marked =
                now.isEmpty()
                        ? result.substring(0, now.start()) + "¦" + result.substring(now.start())
                        : result.substring(0, now.start())
                                + "⟦"
                                + now.of(result)
                                + "⟧"
                                + result.substring(now.end());
        assertThat(marked.replace('\n', '␤')).isEqualTo(after);
    }
}
