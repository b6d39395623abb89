package fr.chapeau.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckReport;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleCase;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No text makes a rule throw or take more than its length.
class HostileTextTest {

    private static final int MANY = 20_000;
    private static final int DEPTH = 3_000;

    private final RuleCase all = RuleCase.of(Catalogue.rules().toArray(Rule[]::new));

    @ParameterizedTest
    @MethodSource
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void manyTimesTheSameInOneParagraph(String piece) {
        assertSound(piece.repeat(MANY));
    }

    static Stream<String> manyTimesTheSameInOneParagraph() {
        return """
        XXX¤
        XX/
        X X¤
        xX
        _xxx_¤
        "XXX"¤
        « XXX »¤
        XX<sup>e</sup>¤
        TODO¤
        [TODO]¤
        tbd¤
        (tbd)
        à compléter¤
        (à compléter)
        [à compléter]
        (((((
        [[[[[
        ]()
        lorem¤
        lorem ipsum dolor¤
        ![](a.png)
        ![a.png](a.png)¤
        [![](a.png)](b)¤
        [![
        <img>
        <img¤
        <a href="b"><img src="a.png"></a>
        {{ a }}
        {% a
        {:
        {: a=b }
        {: a=“
        [a] (
        [a](www.
        (a)[http://b
        `
        12 mars¤
        mardi 31 juin 2024¤
        1/2/2024
        mer mer¤
        le ____¤
        à [...]¤
        ???
        ${a}
        [[a]]
        %A%
        {{ a
        Ã©
        <p>
        </a>
        <!-- TODO¤
        a:¤
        http://xxx.fr¤
        A̲
        """
                .lines()
                .map(line -> line.replace('¤', ' '));
    }

    @ParameterizedTest
    @MethodSource
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void manyElementsInEachOther(String piece) {
        assertSound(piece.repeat(DEPTH));
    }

    static Stream<String> manyElementsInEachOther() {
        return """
        <a href="b"><img src="a.png">
        <figure><img alt=""><figcaption>a</figcaption>
        <figure>
        <pre><img>
        <blockquote>XXX
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void manyLinesOfTheSame(String line) {
        assertSound((line + "\n").repeat(MANY));
        assertSound("---\n" + (line + "\n").repeat(MANY) + "---\n");
    }

    static Stream<String> manyLinesOfTheSame() {
        return """
        à compléter
        XXX
        - toto
        > XXX
        <<<<<<< a
        =======
        >>>>>>> b
        - image: a.png
        a: b: c
        title: XXX
        | XXX | TODO |
        ![](a.png)
        *x*
        ## **A :**
        &nbsp;
        {: .a b=c}
        - start: 2024-01-01
        # a
        Le mot
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aLongField(String piece) {
        assertSound("---\nk: |\n  " + piece.repeat(MANY) + "\n---\n");
        assertSound("---\nk: \"" + piece.repeat(MANY) + "\"\n---\n");
    }

    static Stream<String> aLongField() {
        return Stream.of(
                "XXX ", "\\\\u0058X ", "![](a.png) ", "à compléter\n  ", "[XXX](", "<img ");
    }

    @ParameterizedTest
    @MethodSource
    void oddTexts(String text) {
        assertSound(text);
    }

    static Stream<String> oddTexts() {
        return Stream.of(
                "",
                "\n",
                "\r",
                "\u0000",
                "\uFFFC\uFFFC",
                "\u2060XXX",
                "\uE000\uE000 XXX",
                "\uD83D",
                "---",
                "---\n---",
                "---\r\n---\r\n",
                "---\ntitle:\n---\n",
                "---\ntitle: \"\\uD83D\"\n---\n",
                "---\n- XXX\n---\n",
                "---\nXXX\n---\n",
                "---\na: &b [*b]\n---\n",
                "<<<<<<<\n=======\n>>>>>>>",
                "![",
                "<img alt=",
                "<img alt='",
                "<img src=\"a.png\" alt=\"&#0;&bogus;\">");
    }

    private void assertSound(String text) {
        CheckReport report = all.check(text);

        assertThat(report.failures()).isEmpty();
        assertThat(report.findings()).allMatch(finding -> finding.span().end() <= text.length());
    }
}
