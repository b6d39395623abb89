package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fr.chapeau.text.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each single value written with its own value, through the writer, on a fresh parse.
class ByteBarTest {

    @ParameterizedTest
    @ValueSource(strings = {"corpus", "seeds"})
    void writesRealContentAsItIs(String folder) throws IOException {
        List<Path> posts = Shared.posts(folder);
        assumeFalse(posts.isEmpty(), "no shared content");
        Tally tally = new Tally();

        for (Path post : posts) {
            tally.count(post.toString(), withoutMark(Files.readString(post)));
        }

        System.out.println("ByteBarTest " + folder + ": " + tally);
        assertThat(tally.share()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void writesEveryStyleOfTheFixturesAsItIs() throws IOException, URISyntaxException {
        Tally tally = new Tally();

        for (Path fixture : fixtures()) {
            String text = Files.readString(fixture);
            tally.count(fixture.toString(), text);
            tally.count(fixture + " with CRLF", text.replace("\n", "\r\n"));
        }

        System.out.println("ByteBarTest fixtures: " + tally);
        assertThat(tally.different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus", "seeds"})
    void changesNoOtherLineOfRealContent(String folder) throws IOException {
        List<Path> posts = Shared.posts(folder);
        assumeFalse(posts.isEmpty(), "no shared content");

        for (Path post : posts) {
            String text = withoutMark(Files.readString(post));
            FrontMatter before = FrontMatter.parse(text);
            for (FieldPath path : Trees.scalars(before)) {
                FieldValue changed = Edits.text("Changé : " + before.valueAt(path));
                String after = Edits.done(Edits.EDITOR.set(before, path, changed)).apply(text);
                assertOtherLinesStay(text, before.find(path).orElseThrow().span(), after);
            }
        }
    }

    static List<Path> fixtures() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(ByteBarTest.class.getResource("fixtures")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void assertOtherLinesStay(String before, Span value, String after) {
        int start = LineBreaks.startOfLine(before, value.start());
        int end = before.indexOf('\n', value.end());
        assertThat(after).startsWith(before.substring(0, start)).endsWith(before.substring(end));
    }

    /// Counts what comes out byte for byte, and checks the rest.
    private static final class Tally {
        private final Map<ScalarStyle, int[]> counts = new EnumMap<>(ScalarStyle.class);
        private final List<String> different = new ArrayList<>();

        void count(String name, String text) {
            for (FieldPath path : Trees.scalars(FrontMatter.parse(text))) {
                FrontMatter fresh = FrontMatter.parse(text);
                YamlScalar scalar = (YamlScalar) fresh.find(path).orElseThrow();
                FieldValue value = fresh.valueAt(path).orElseThrow();

                String after = Edits.done(Edits.EDITOR.set(fresh, path, value)).apply(text);

                int[] count = counts.computeIfAbsent(scalar.style(), style -> new int[2]);
                count[0]++;
                if (after.equals(text)) {
                    count[1]++;
                } else {
                    different.add(name + " " + path);
                    assertOtherLinesStay(text, scalar.span(), after);
                    assertThat(FrontMatter.parse(after).valueAt(path)).contains(value);
                }
            }
        }

        double share() {
            int all = counts.values().stream().mapToInt(count -> count[0]).sum();
            int same = counts.values().stream().mapToInt(count -> count[1]).sum();
            return (double) same / all;
        }

        @Override
        public String toString() {
            StringBuilder text =
                    new StringBuilder(
                            String.format(Locale.ROOT, "%.2f %% identical", 100 * share()));
            counts.forEach((style, count) ->
                    text.append(", %s %d of %d".formatted(style, count[1], count[0])));
            different.stream().limit(5).forEach(name -> text.append("\n  not ").append(name));
            return text.toString();
        }
    }
}
