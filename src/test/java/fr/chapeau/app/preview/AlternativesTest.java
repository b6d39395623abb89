package fr.chapeau.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafeBody;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafeNode;
import fr.chapeau.markdown.SafePage;
import fr.chapeau.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTest {
    private final Alternatives alternatives = new Alternatives(new Texts(Language.FRENCH));

    @Test
    void putsTheAlternativeInThePlaceOfAPicture() {
        assertThat(
                        shown(
                                "<p>Vu : <img src=\"a.png\" id=\"x\" alt=\" Un phare &amp; la mer \">.</p>"))
                .isEqualTo(
                        "<p>Vu : <span class=\"chapeau-alternative\" id=\"x\">Un phare &amp; la"
                                + " mer</span>.</p>");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    <img src="a" alt="">                             , Image décorative
                    <img src="a" alt=" " title="t">                  , Image décorative
                    <img src="a" alt="x" role="presentation">        , Image décorative
                    <img src="a" alt="x" aria-hidden="true">         , Image décorative
                    <img src="a">                                    , Image sans alternative
                    <img src="a" title="  ">                         , Image sans alternative
                    <img src="https://elsewhere.example/a">          , Image sans alternative
                    <img src="https://elsewhere.example/a" alt="">   , Image décorative
                    <input type="IMAGE" src="a">                     , Image sans alternative
                    """)
    void saysWhetherAPictureIsDecorativeOrHasNoAlternative(String picture, String words) {
        assertThat(shown(picture))
                .contains(" data-label=\"" + words + "\"></span>")
                .doesNotContain("<img", "<input");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    <img src="a" alt="mots" title="t">                  , mots
                    <img src="a" alt="" aria-label="mots">              , mots
                    <img src="a" title="mots">                          , mots
                    <img src="https://elsewhere.example/a" alt="mots">  , mots
                    <input type="image" src="a" alt="mots">             , mots
                    <picture><source src="b"><img src="a" alt="mots"></picture> , mots
                    """)
    void takesTheWordsWhereverThePictureHasThem(String picture, String words) {
        assertThat(shown(picture))
                .contains("<span class=\"chapeau-alternative\">" + words + "</span>");
    }

    @Test
    void keepsThePlaceInTheTextAndAllThatIsNoPicture() {
        SafeNode.Tag picture =
                new SafeNode.Tag("img", Map.of("alt", "a"), new Span(3, 9), List.of());
        SafeNode drawing = new SafeNode.Drawing("<svg></svg>");
        ShownPage page =
                new ShownPage(
                        Map.of("lang", "fr"),
                        Map.of("class", "home"),
                        List.of(new ShownPage.Sheet("p { }", "")),
                        List.of(picture, drawing));

        ShownPage shown = alternatives.of(page);

        assertThat(((SafeNode.Tag) shown.nodes().getFirst()).source()).isEqualTo(new Span(3, 9));
        assertThat(shown.nodes().getLast()).isEqualTo(drawing);
        assertThat(shown.root()).isEqualTo(page.root());
        assertThat(shown.body()).isEqualTo(page.body());
        assertThat(shown.sheets()).hasSize(2).startsWith(page.sheets().getFirst());
    }

    private String shown(String html) {
        SafePage safe = new SafeHtml(new Checkout()).page(html);
        ShownPage page = new ShownPage(Map.of(), Map.of(), List.of(), safe.body().nodes());
        return new SafeBody(alternatives.of(page).nodes(), false).html();
    }

    /// Has all pictures but those of elsewhere.
    private static final class Checkout implements SafeHtml.Surroundings {
        @Override
        public String media(String written) {
            return written.startsWith("https:") ? "" : written;
        }

        @Override
        public String notShown(String element, String written) {
            return "pas montré";
        }
    }
}
