package fr.chapeau.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.chapeau.app.document.Origin.Body;
import fr.chapeau.app.document.SaveResult.Saved;
import fr.chapeau.app.document.SaveResult.Unchanged;
import fr.chapeau.problem.Outcome.Done;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens and saves real posts.
class CorpusTest {
    private static final Path CORPUS =
            Path.of(Optional.ofNullable(System.getenv("CHAPEAU_SHARED")).orElse("../shared"))
                    .resolve("corpus");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir private Path site;

    @Test
    void savingLeavesEveryByteThatNobodyChanged() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here");
        Saving saving =
                new Saving(
                        new AtomicFile(site),
                        new PutAside(site.resolve("kept"), Clock.systemUTC(), FaultPoints.NONE));

        for (Path original : files()) {
            byte[] bytes = Files.readAllBytes(original);
            Path file = Files.write(site.resolve("article.md"), bytes);
            Files.setLastModifiedTime(file, LONG_AGO);
            Document document =
                    ((Done<OpenedFile>) OpenedFile.open(file)).value().document(Clock.systemUTC());

            assertThat(saving.save(document)).as("%s", original).isInstanceOf(Unchanged.class);
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
            document.apply(
                    TextEdits.of(TextEdit.insert(document.text().length(), "\nFin")), new Body());
            assertThat(saving.save(document)).isInstanceOf(Saved.class);
            document.undo();
            assertThat(saving.save(document)).isInstanceOf(Saved.class);

            assertThat(Files.readAllBytes(file)).as("%s", original).isEqualTo(bytes);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
