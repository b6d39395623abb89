package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.typography.FrenchPost;
import fr.chapeau.check.typography.TypedFrench;
import fr.chapeau.text.TextEdits;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// French typography as one types. `~` is a no-break space, `_` a narrow one.
class FrenchTypistTest {

    @Test
    void theApostropheBetweenLettersIsCurved() {
        typed("L'État, aujourd'hui", "L’État, aujourd’hui");
        typed("l'*été* et l'**hiver**", "l’*été* et l’**hiver**");
        typed("5' et 'a", "5' et 'a");
    }

    @Test
    void theSpaceBeforeADoubleSignDoesNotBreak() {
        typed("Bonjour ! Ça va ? Oui ; voici :", "Bonjour~! Ça va~? Oui~; voici~:");
        typed("**Attention** : `code` : ici", "**Attention**~: `code`~: ici");
    }

    @Test
    void aSignGluedToItsWordGetsItsSpace() {
        typed("Un salut! Ou vraiment?", "Un salut~! Ou vraiment~?");
        typed("voir x?y et A!", "voir x?y et A!");
    }

    @Test
    void straightQuotationMarksBecomeGuillemets() {
        typed("Le label \"Égalité\" vaut.", "Le label «~Égalité~» vaut.");
        typed("\"Oui\", dit-elle", "«~Oui~», dit-elle");
        typed("(\"oui\") et l'\"amour\"", "(«~oui~») et l'«~amour~»");
        typed("un \"**gras**\"", "un «~**gras**~»");
        typed("un écran de 5\" et x=\"y", "un écran de 5\" et x=\"y");
    }

    @Test
    void insideGuillemetsThereIsASecondLevel() {
        typed("« Il a dit \"oui\" hier \"", "«~Il a dit “oui” hier “");
        typed("\"Il a dit \"oui\" hier\".", "«~Il a dit “oui” hier~».");
    }

    @Test
    void guillemetsGetTheirSpacesWhicheverWayTheyAreTyped() {
        typed("Un «mot» et « un autre » ici", "Un «~mot~» et «~un autre~» ici");
        typed("Un \" mot", "Un «~mot");
    }

    @Test
    void threeFullStopsAreAnEllipsis() {
        typed("Voilà... et", "Voilà… et");
        typed("pommes, etc... et", "pommes, etc. et");
    }

    @Test
    void numbersAndOrdinalsAreWrittenAsInFrench() {
        typed(
                "n° 5, N°12, la 2ème, les 3èmes, la 1ère, XIXeme",
                "n°~5, N°~12, la 2e, les 3es, la 1re, XIXe");
    }

    @Test
    void aPictureIsNoExclamation() {
        typed("Voici ![l'image](a 'b'.png) là", "Voici ![l'image](a 'b'.png) là");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`l'a : \"b\" ; c...`",
                "[a](l'b \"c\")",
                "[a]: https://x.fr/l'a \"l'a\"",
                "![l'a : \"b\"](c)",
                "<a title=\"l'a : b\" href='c'>",
                "<https://x.fr/?l'a>",
                "https://x.fr/l'a?b=\"c",
                "{% include x.html a=\"l'a\" b='c : d' %}",
                "{{ page.title | default: \"l'a ! b\" }}",
                "{: title=\"l'a : b\" .c}",
                "# L'a : b... \"c\"",
                "```\nl'a : \"b\"\n\nc ! d",
                "~~~ruby\nl'a : \"b\"",
                "<!-- l'a : \"b\"\n\nc ! d -->",
                "    l'a : \"b\"",
                "$$ l'a : b $$",
                "| --- | :---: | ---: |",
                "terme\n: définition",
                "<em lang=\"en\">it's \"a\" : b</em>"
            })
    void whatIsNoProseStaysAsItIsTyped(String markdown) {
        typed(markdown, markdown);
    }

    @Test
    void whatWasReadAsNoProseStaysSoOverBlankLines() {
        String script =
                "Un mot.\n\n<script>\nvar a;\n\nvar b;\n\n</script>\n\n<pre>\nx\n\ny\n</pre>\n";
        String liquid = "Un mot.\n\n{% highlight ruby %}\nvar a;\n\nvar b;\n\ny";

        assertThat(new TypingHand(script).before("var b").type("l'a : \"c\" ").body())
                .contains("\nl'a : \"c\" var b");
        assertThat(new TypingHand(liquid).before("var b").type("l'a : \"c\" ").body())
                .contains("\nl'a : \"c\" var b");
        assertThat(new TypingHand(liquid).before("mot").type("l'a : \"c\" ").body())
                .startsWith("Un l’a\u00A0: «\u00A0c\u00A0» mot");
    }

    @Test
    void zonesAreFollowedThroughTheChangesSince() {
        TypingHand hand = new TypingHand("Un mot.\n\n<script>\na;\n\nb;\n\n</script>\n\nFin\n");

        hand.before("Un")
                .type("L'avant, ")
                .before("b;")
                .type("l'a ")
                .before("Fin")
                .type("L'après ");

        assertThat(hand.body()).contains("L’avant, Un", "\nl'a b;", "\nL’après Fin");
    }

    @Test
    void listsTablesAndQuotesAreProse() {
        typed("* l'a :\n* l'autre !", "* l’a~:\n* l’autre~!");
        typed("| l'a | b ! |", "| l’a | b~! |");
        typed("> l'a\n> dit \"oui\"", "> l’a\n> dit «~oui~»");
        typed("1. un\n\n   l'a : b", "1. un\n\n   l’a~: b");
        typed("<p>l'a : b</p>", "<p>l’a~: b</p>");
        typed("[l'a : b](c) : d", "[l’a~: b](c)~: d");
    }

    @Test
    void aCorrectionTakenBackIsNotMadeAgain() {
        assertThat(new TypingHand("l'").typeAndUndo('a').type("mi !").body())
                .isEqualTo("l'ami\u00A0!");
        assertThat(new TypingHand("Oui ").typeAndUndo(':').type(" non").body())
                .isEqualTo("Oui : non");
        assertThat(new TypingHand("Un ").typeAndUndo('"').type("mot\" ici").body())
                .isEqualTo("Un \"mot\" ici");
        assertThat(new TypingHand("Bon..").typeAndUndo('.').type(" et").body())
                .isEqualTo("Bon... et");
        assertThat(new TypingHand("la 2èm").typeAndUndo('e').type(" fois.").body())
                .isEqualTo("la 2ème fois.");
    }

    @Test
    void whatWasThereBeforeStays() {
        TypingHand hand = new TypingHand("Un l'a : \"b\"... et puis.");

        hand.before("et puis").type("x");

        assertThat(hand.body()).isEqualTo("Un l'a : \"b\"... xet puis.");
    }

    @Test
    void theCaretStaysBehindWhatWasTyped() {
        TypingHand hand = new TypingHand("Un mot .");

        hand.before(" .").type(" !");

        assertThat(hand.bodyWithCaret()).isEqualTo("Un mot\u00A0!| .");
        assertThat(new TypingHand("a").type(" \"").bodyWithCaret()).isEqualTo("a «\u00A0|");
    }

    @Test
    void thePostsOwnNoBreakSpaceIsUsed() {
        TypingHand hand = new TypingHand("Déjà\u202F!\n\n");

        hand.type("Oui ! \"a\"");

        assertThat(hand.body()).endsWith("Oui\u202F! «\u202Fa\u202F»");
    }

    @Test
    void aPostInAnotherLanguageAndAnOptionThatIsOffChangeNothing() {
        FrenchTypist english = new FrenchTypist(new TypedFrench(() -> TypingHand.KRAMDOWN));
        english.turn(true);
        english.know(
                FrenchPost.of(
                        CheckedPost.of(
                                Path.of("a.md"),
                                "---\nlang: en\n---\nIt'",
                                false,
                                TypingHand.KRAMDOWN,
                                SiteFacts.UNKNOWN)));

        assertThat(english.corrections(new Typist.Typed("It's", 3, "", 20)))
                .isEqualTo(TextEdits.NONE);
        assertThat(new TypingHand("").off().type("l'a : b").body()).isEqualTo("l'a : b");
    }

    private static void typed(String letters, String expected) {
        assertThat(new TypingHand("").type(letters).body())
                .isEqualTo(
                        expected.replace("~~~", "\u0001")
                                .replace('~', '\u00A0')
                                .replace("\u0001", "~~~"));
    }
}
