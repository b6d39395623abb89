package fr.chapeau.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.Span;
import java.time.Duration;
import java.util.List;
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
                    <img src="/x.png" alt="">                | <img alt="" src="in:/x.png">
                    <img src="/x.png" srcset="//e/y 2x">     | <img src="in:/x.png">
                    <img src="http://e/x.png" alt="Un chat"> | <span alt="Un chat" class="not-shown" data-not-shown="img">[img http://e/x.png] Un chat</span>
                    <a href="javascript:run()">a</a>         | <a data-href="javascript:run()" title="javascript:run()">a</a>
                    <a href="#note">a</a>                    | <a href="#note">a</a>
                    <iframe src="http://e/"></iframe>        | <span class="not-shown">[iframe http://e/]</span>
                    <form action="//e"><input></form>        | <span class="not-shown">[form ]</span>
                    <p>a<!-- secret --></p>                  | <p>a</p>
                    <p><blink>a</blink></p>                  | <p>a</p>
                    <style>p > b { color: red }</style>      | <style>p > b { color: red }</style>
                    <p style="color:red">a</p>               | <p style="color:red">a</p>
                    <details open><summary>s</summary></details> | <details open=""><summary>s</summary></details>
                    """)
    void keepsWhatOnlyShows(String html, String expected) {
        assertThat(safe.fragment(html).html()).isEqualTo(expected);
    }

    @Test
    void nodesStayEqualWhenTheyMoveInTheBody() {
        String list =
                "<ul data-source='%d-%d'><li data-source='%d-%d'>a</li><li data-source='x'>b</li></ul>";

        SafeNode before = safe.fragment(list.formatted(4, 20, 6, 9)).nodes().getFirst();
        SafeNode after = safe.fragment(list.formatted(104, 120, 106, 109)).nodes().getFirst();

        assertThat(after).isEqualTo(before).hasSameHashCodeAs(before);
        SafeNode.Tag tag = (SafeNode.Tag) after;
        assertThat(tag.source()).isEqualTo(new Span(104, 120));
        assertThat(((SafeNode.Tag) tag.children().getFirst()).source())
                .isEqualTo(new Span(106, 109));
        assertThat(tag).hasToString("<ul><li>a</li><li>b</li></ul>");
    }

    @Test
    void writesWhatReadsBackTheSame() {
        String html =
                "<pre>\n\na &lt;b&gt; &amp;amp;</pre><p title=\"&quot;x&quot;\">a&nbsp;b<br></p><style>a > b {}</style>";

        String written = safe.fragment(html).html();

        assertThat(safe.fragment(written).nodes()).isEqualTo(safe.fragment(html).nodes());
        assertThat(written).isEqualTo(html);
    }

    @Test
    void cutsAPageThatNoBrowserCouldShow() {
        SafeBody body = safe.fragment("<p>" + "mot ".repeat(1_000_000) + "</p><p>fin</p>");

        assertThat(body.cut()).isTrue();
        assertThat(body.html().length()).isBetween(2_900_000, 3_100_000);
        assertThat(safe.fragment("<p>court</p>").cut()).isFalse();
    }

    @Test
    void survivesHostileNesting() {
        String deep = "<div><blink>".repeat(20_000) + "x";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThat(depth(safe.fragment(deep).nodes()))
                                .isEqualTo(SafeTree.MOST_DEPTH));
    }

    private static int depth(List<SafeNode> nodes) {
        return nodes.stream()
                .mapToInt(node -> node instanceof SafeNode.Tag tag ? 1 + depth(tag.children()) : 1)
                .max()
                .orElse(0);
    }
}
