package fr.chapeau.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.markdown.SafeNode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeMatchTest {
    /// A letter is a paragraph; a dot is a line break, which is never unique enough to go by.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            emptyValue = "",
            textBlock =
                    """
                    abc   | abc     | ''
                    abc   | axc     | b>x
                    abc   | abxc    | >x
                    abc   | ac      | b>
                    ''    | ab      | >ab
                    abcde | xbcdy   | a>x e>y
                    abcde | xabcdey | >x >y
                    abcde | acbde   | b> >b
                    aabb  | abab    | ab>ba
                    a.b.c | a.x.b.c | >x.
                    abcd  | cdab    | ab> >ab
                    """)
    void whatDiffers(String before, String after, String expected) {
        List<SafeNode> old = nodes(before);
        List<SafeNode> fresh = nodes(after);

        List<String> runs =
                NodeMatch.runs(old, fresh).stream()
                        .map(run ->
                                text(old, run.before().start(), run.before().end())
                                        + ">"
                                        + text(fresh, run.after().start(), run.after().end()))
                        .toList();

        assertThat(String.join(" ", runs)).isEqualTo(expected);
    }

    private static List<SafeNode> nodes(String letters) {
        return Arrays.stream(letters.split(""))
                .filter(letter -> !letter.isEmpty())
                .map(letter ->
                        letter.equals(".")
                                ? new SafeNode.Text("\n")
                                : SafeNode.Tag.of("p", "id", "x", letter))
                .toList();
    }

    private static String text(List<SafeNode> nodes, int start, int end) {
        StringBuilder text = new StringBuilder();
        nodes.subList(start, end)
                .forEach(node ->
                        text.append(
                                node instanceof SafeNode.Tag tag
                                        ? ((SafeNode.Text) tag.children().getFirst()).text()
                                        : "."));
        return text.toString();
    }
}
