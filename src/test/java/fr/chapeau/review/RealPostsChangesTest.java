package fr.chapeau.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Real posts, changed at random and beside one another.
class RealPostsChangesTest {
    private static final int EACH = 5;

    private final ChangeReader reader =
            new ChangeReader(new Kramdown(), ImageAlternatives.builtIn());

    @Test
    void realPostsChangedAtRandom() throws IOException {
        List<String> posts = posts();
        assumeTrue(!posts.isEmpty(), "no corpus here");
        RandomEdits edits = new RandomEdits(new Random(20_260_706));
        String last = posts.getLast();
        for (int i = 0; i < posts.size(); i += EACH) {
            String post = posts.get(i);
            String edited = edits.edited(post, 20);

            leads(post, edited);
            leads(last, post);
            last = post;
        }
    }

    private void leads(String before, String after) {
        PostChanges changes = reader.read(Shown.version(before), Shown.version(after));

        String from = changes.file().isEmpty() ? before : changes.oldText();
        assertThat(Applied.to(from, changes)).isEqualTo(after);
        assertThat(Applied.undone(changes)).isEqualTo(from);
        FieldSources.assertAllShown(changes);
    }

    private static List<String> posts() throws IOException {
        Path corpus =
                Path.of(Optional.ofNullable(System.getenv("CHAPEAU_SHARED")).orElse("../shared"))
                        .resolve("corpus");
        if (!Files.isDirectory(corpus)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> text(file).stream())
                    .toList();
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return FileText.decode(Files.readAllBytes(file)).map(FileText::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
