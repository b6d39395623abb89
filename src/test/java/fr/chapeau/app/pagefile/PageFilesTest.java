package fr.chapeau.app.pagefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {
    @TempDir Path folder = Path.of("");

    @Test
    void writesAFileAndTakesThePlaceOfAnotherDays() throws Exception {
        Path file = folder.resolve("page.html");

        assertThat(PageFiles.write(file, bytes("un"))).isInstanceOf(Outcome.Done.class);
        assertThat(PageFiles.write(file, bytes("deux"))).isInstanceOf(Outcome.Done.class);

        assertThat(file).hasContent("deux");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysWhatStandsInTheWay() throws Exception {
        assertThat(why(folder.resolve("gone/page.html")))
                .isEqualTo(
                        "“page.html” could not be saved: its folder is gone or out of reach."
                                + " Choose another one.");
        assertThat(why(Files.createDirectory(folder.resolve("page.html")))).contains("page.html");
    }

    private static String why(Path file) {
        return switch (PageFiles.write(file, bytes("x"))) {
            case Outcome.Failed<Path>(Problem why) -> new Texts(Language.ENGLISH).of(why.message());
            case Outcome.Refused<Path>(Problem why) -> throw new AssertionError(why);
            case Outcome.Done<Path>(Path done) -> throw new AssertionError(done);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
