package fr.chapeau.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The folder `probes` holds one document a feature and what Jekyll's converter makes of it
/// (`reference.rb` there).
class KramdownTest {

    /// Probes that we know to come out otherwise than with Jekyll. This is a ratchet: one that gets
    /// better is taken out of here, none is put in.
    private static final Set<String> DIFFERENT = Set.of();

    private final Kramdown kramdown = new Kramdown();

    @Test
    void onlyKnownProbesDifferFromJekyll() {
        Set<String> different = new TreeSet<>();
        for (Path probe : probes()) {
            String expected = DomText.of(read(reference(probe)));
            if (!DomText.of(kramdown.toHtml(read(probe))).equals(expected)) {
                different.add(nameOf(probe));
            }
        }

        assertThat(different).isEqualTo(DIFFERENT);
    }

    @TestFactory
    Stream<DynamicTest> aProbeLooksAsWithJekyll() {
        return probes().stream()
                .filter(probe -> !DIFFERENT.contains(nameOf(probe)))
                .map(probe ->
                        DynamicTest.dynamicTest(
                                nameOf(probe),
                                () ->
                                        assertThat(DomText.of(kramdown.toHtml(read(probe))))
                                                .isEqualTo(DomText.of(read(reference(probe))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    <p>a b</p>                    → <p>a  b</p> <!-- c -->       → true
                    <p class="a b" id="c">x</p>   → <p id=c class='b a'>x</p>     → true
                    <ul> <li>a </li> </ul>        → <ul><li>a</li></ul>           → true
                    a <b>b</b> c                  → a<b> b </b>c                  → false
                    <p>a</p>                      → <p>b</p>                      → false
                    <p>a</p>                      → <div>a</div>                  → false
                    <p id="a">a</p>               → <p>a</p>                      → false
                    <p>a&nbsp;b</p>               → <p>a b</p>                    → false
                    <pre>a  b</pre>               → <pre>a b</pre>                → false
                    <p>a<br>b</p>                 → <p>a b</p>                    → false
                    """)
    void theComparisonSeesWhatAReaderSees(String one, String other, boolean same) {
        assertThat(DomText.of(one).equals(DomText.of(other))).isEqualTo(same);
    }

    /// What Jekyll's converter gives, character for character: layouts split, measure and cut it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    ''                             → '|'
                    'a'                            → '<p>a</p>|'
                    'a||'                          → '<p>a</p>||'
                    '||a||||b|'                    → '|<p>a</p>||<p>b</p>|'
                    '# a|b||***||c'                → '<h1 id="a">a</h1>|<p>b</p>||<hr />||<p>c</p>|'
                    '* a|* b||d'                   → '<ul>|  <li>a</li>|  <li>b</li>|</ul>||<p>d</p>|'
                    '* a||* b||  c||d'             → '<ul>|  <li>|    <p>a</p>|  </li>|  <li>|    <p>b</p>||    <p>c</p>|  </li>|</ul>||<p>d</p>|'
                    '1. a|   * b||   c|2. d'       → '<ol>|  <li>a|    <ul>|      <li>b</li>|    </ul>||    <p>c</p>|  </li>|  <li>d</li>|</ol>|'
                    '> a|>|> b||c'                 → '<blockquote>|  <p>a</p>||  <p>b</p>|</blockquote>||<p>c</p>|'
                    'x|: y||: z||u'                → '<dl>|  <dt>x</dt>|  <dd>y</dd>|  <dd>|    <p>z</p>|  </dd>|</dl>||<p>u</p>|'
                    '<p>a</p>||<p>b</p>||c'        → '<p>a</p>||<p>b</p>||<p>c</p>|'
                    '<!-- x -->||||b'              → '<!-- x -->||<p>b</p>|'
                    """)
    void linesBreakAndIndentAsWithKramdown(String markdown, String html) {
        assertThat(kramdown.toHtml(markdown.replace('|', '\n'))).isEqualTo(html.replace('|', '\n'));
    }

    @Test
    void blocksSayWhereTheyComeFrom() {
        String body =
                "# Titre\n\nUn *texte*\nlong.\n\n> cité\n\n* un\n* deux\n\n<div>a</div>\n\n| a |\n|-|\n| b |\n";

        String html = kramdown.toHtmlWithSources(body);

        List<String> sources =
                Pattern.compile("data-source=\"(\\d+)-(\\d+)\"")
                        .matcher(html)
                        .results()
                        .map(m -> body.substring(number(m.group(1)), number(m.group(2))).strip())
                        .toList();
        assertThat(sources)
                .containsExactly(
                        "# Titre",
                        "Un *texte*\nlong.",
                        "> cité",
                        "cité",
                        "* un\n* deux",
                        "* un",
                        "* deux",
                        "<div>a</div>",
                        "| a |\n|-|\n| b |");
        assertThat(html.replaceAll(" data-source=\"[^\"]*\"", "")).isEqualTo(kramdown.toHtml(body));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static List<Path> probes() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(KramdownTest.class.getResource("probes")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path reference(Path probe) {
        return probe.resolveSibling(nameOf(probe) + ".html");
    }

    private static String nameOf(Path probe) {
        return probe.getFileName().toString().replaceFirst("\\.md$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
