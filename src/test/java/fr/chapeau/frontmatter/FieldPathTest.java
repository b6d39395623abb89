package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "une-ou-diaporama[0].alternative-textuelle",
                "a[0][12].b",
                "a b.é’",
                "\"a.b\".c",
                "\"a[0]\"[1]",
                "\"x\\\"y\\\\z.\"",
                "\"\""
            })
    void readsWhatItWrites(String text) {
        assertThat(parsed(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a.",
                ".a",
                "a..b",
                "[0]",
                "a[",
                "a[]",
                "a[x]",
                "a[-1]",
                "a[0]b",
                "\"a",
                "a[9999999999]",
                "a]"
            })
    void refusesWhatIsNoPath(String text) {
        assertThat(FieldPath.parse(text)).isInstanceOf(Outcome.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "a[0]", "\"", "", " ", "a\\"})
    void keepsAnyKeyInOnePiece(String key) {
        FieldPath path = FieldPath.of(key).item(3).key("x");

        assertThat(parsed(path.toString())).isEqualTo(path);
    }

    static FieldPath parsed(String text) {
        return switch (FieldPath.parse(text)) {
            case Outcome.Done<FieldPath>(FieldPath path) -> path;
            case Outcome.Refused<FieldPath>(var problem) -> throw new AssertionError(problem);
            case Outcome.Failed<FieldPath>(var problem) -> throw new AssertionError(problem);
        };
    }
}
