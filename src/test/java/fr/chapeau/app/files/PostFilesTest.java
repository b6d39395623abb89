package fr.chapeau.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of posts are read and replaced, or it is said why not.
class PostFilesTest {

    @TempDir Path site;
    private Path post;

    @BeforeEach
    void makeAPost() throws IOException {
        post = Files.writeString(site.resolve("article.md"), "ancien\r\n");
    }

    @Test
    void readsATextAsItIs() {
        assertThat(PostFiles.read(post)).isEqualTo(Outcome.done(text("ancien\r\n")));
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        Path latin = site.resolve("latin1.md");
        Files.write(latin, "été".getBytes(StandardCharsets.ISO_8859_1));
        Path film = site.resolve("film.md");
        try (RandomAccessFile sparse = new RandomAccessFile(film.toFile(), "rw")) {
            sparse.setLength(33L * 1024 * 1024);
        }

        assertThat(whyNotRead(latin)).isEqualTo(FilesMessage.READ_NOT_UTF8);
        assertThat(whyNotRead(site)).isEqualTo(FilesMessage.READ_FOLDER);
        assertThat(whyNotRead(site.resolve("rien.md"))).isEqualTo(FilesMessage.READ_MISSING);
        assertThat(whyNotRead(film)).isEqualTo(FilesMessage.READ_TOO_LONG);
    }

    @Test
    void replacesOnlyWhatWasRead() {
        Outcome<Path> first = PostFiles.replace(site, post, text("ancien\r\n"), text("neuf"));
        Outcome<Path> second = PostFiles.replace(site, post, text("ancien\r\n"), text("autre"));

        assertThat(first).isInstanceOf(Outcome.Done.class);
        assertThat(why(second)).isEqualTo(FilesMessage.WRITE_CHANGED);
        assertThat(post).hasContent("neuf");
    }

    private static FileText text(String text) {
        return FileText.decode(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static Object whyNotRead(Path path) {
        return why(PostFiles.read(path));
    }

    private static Object why(Outcome<?> outcome) {
        return ((Outcome.Failed<?>) outcome).problem().message().key();
    }
}
