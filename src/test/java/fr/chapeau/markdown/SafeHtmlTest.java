package fr.chapeau.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.Span;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeHtmlTest {
    private final SafeHtml safe =
            new SafeHtml(
                    new SafeHtml.Surroundings() {
                        @Override
                        public String media(String address) {
                            return address.startsWith("/") ? "in:" + address : "";
                        }

                        @Override
                        public String notShown(String element, String address) {
                            return "[" + element + " " + address + "]";
                        }
                    });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <p class="x">a <b>b</b></p>              | <p class="x">a <b>b</b></p>
                    <p onclick="run()">a</p>                 | <p>a</p>
                    <p>a<script>run()</script>b</p>          | <p>ab</p>
                    <p>a<svg onload=run()><a/></svg></p>     | <p>a<span class="not-shown">[svg ]</span></p>
                    <img src="/x.png" alt="">                | <img src="in:/x.png" alt="">
                    <img src="/x.png" srcset="//e/y 2x">     | <img src="in:/x.png">
                    <img src="http://e/x.png" alt="Un chat"> | <span class="not-shown">[img http://e/x.png] Un chat</span>
                    <a href="javascript:run()">a</a>         | <a data-href="javascript:run()" title="javascript:run()">a</a>
                    <a href="#note">a</a>                    | <a href="#note">a</a>
                    <iframe src="http://e/"></iframe>        | <span class="not-shown">[iframe http://e/]</span>
                    <form action="//e"><input></form>        | <span class="not-shown">[form ]</span>
                    <p>a<!-- secret --></p>                  | <p>a</p>
                    <p><blink>a</blink></p>                  | <p>a</p>
                    <style>p > b { color: red }</style>      | <style>p > b { color: red }</style>
                    <p style="color:red">a</p>               | <p style="color:red">a</p>
                    <details open><summary>s</summary></details> | <details open><summary>s</summary></details>
                    """)
    void keepsWhatOnlyShows(String html, String expected) {
        assertThat(safe.pieces(html).getFirst().html()).isEqualTo(expected);
    }

    @Test
    void givesEachTopLevelElementAsAPiece() {
        assertThat(safe.pieces("<p>a</p>\n<p>b</p>texte<ul><li>c</li></ul>"))
                .extracting(SafePiece::html)
                .containsExactly("<p>a</p>", "<p>b</p>", "texte", "<ul><li>c</li></ul>");
    }

    @Test
    void aPieceStaysTheSameWhenItMovesInTheBody() {
        String list =
                "<ul data-source='%d-%d'><li data-source='%d-%d'>a</li><li data-source='x'>b</li></ul>";

        SafePiece before = safe.pieces(list.formatted(4, 20, 6, 9)).getFirst();
        SafePiece after = safe.pieces(list.formatted(104, 120, 106, 109)).getFirst();

        assertThat(after.html())
                .isEqualTo(before.html())
                .isEqualTo(
                        "<ul data-source=\"0-16\"><li data-source=\"2-5\">a</li><li>b</li></ul>");
        assertThat(after.start()).isEqualTo(104);
        assertThat(after.blocks()).containsExactly(new Span(0, 16), new Span(2, 5));
    }

    @Test
    void survivesHostileNesting() {
        String deep = "<div><blink>".repeat(20_000) + "x";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(safe.pieces(deep)).isNotEmpty());
    }
}
