package fr.chapeau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files and methods stay short enough to be read at once.
class SourceSizesTest {
    @TempDir Path folder = Path.of("");

    @Test
    void noSourceOfChapeauIsTooLong() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("src"))) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java")).toList();

            assertThat(sources).isNotEmpty();
            assertThat(SourceSizes.tooLong(sources)).isEmpty();
        }
    }

    @Test
    void aFileOf501LinesIsTooLong() throws IOException {
        assertThat(tooLong("class Big {\n" + "int x();\n".repeat(499) + "}")).hasSize(1);
        assertThat(tooLong("class Big {\n" + "int x();\n".repeat(498) + "}")).isEmpty();
    }

    @Test
    void aMethodOf61LinesIsTooLong() throws IOException {
        assertThat(tooLong(method("run();\n".repeat(59))))
                .containsExactly("Big.java m has 61 lines, more than 60");
        assertThat(tooLong(method("run();\n".repeat(58)))).isEmpty();
    }

    @Test
    void aTextBlockCountsAsOneLine() throws IOException {
        String block = "String s = \"\"\"\n" + "row\n".repeat(100) + "\"\"\";\n";

        assertThat(tooLong(method(block))).isEmpty();
        assertThat(tooLong(method(block + "run();\n".repeat(59)))).hasSize(1);
    }

    @Test
    void theRowsOfATableDoNotCount() throws IOException {
        String rows = "row(),\n".repeat(100) + "row()";
        String returned = "() {\n return Stream.of(" + rows + ");\n}\n}";

        assertThat(tooLong("class Big {\n static Stream<String> rows" + returned)).isEmpty();
        assertThat(tooLong("class Big {\n Stream<String> rows" + returned)).hasSize(1);
        assertThat(tooLong("class Big {\n static String rows" + returned)).hasSize(1);
    }

    @Test
    void aLambdaInAMethodCountsWithIt() throws IOException {
        String code = "Runnable r = () -> {\n" + "run();\n".repeat(60) + "};\n";

        assertThat(tooLong(method(code))).hasSize(1);
    }

    private static String method(String body) {
        return "class Big {\n    /// A comment\n    /// of two lines.\n    void m() {\n"
                + body
                + "}\n}\n";
    }

    private List<String> tooLong(String code) throws IOException {
        Path file = Files.writeString(folder.resolve("Big.java"), code);
        return SourceSizes.tooLong(List.of(file));
    }
}
