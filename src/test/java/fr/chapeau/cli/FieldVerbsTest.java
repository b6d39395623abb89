package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldVerbsTest {
    private static final String POST =
            """
            ---
            # à garder
            title: 'L''été au bord de l''eau'
            date: 2026-06-21 09:30:00 +02:00
            version: 1.10
            une: true
            sous.titre: "deux"
            tags: [mer, plage]
            galerie:
            - image: /a.png
              alternative-textuelle:
            ---

            Corps.
            """;

    @TempDir private Path top;
    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectories(top.resolve("site"));
        file = Files.writeString(folder.resolve("post.md"), POST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    title                              | "L'été au bord de l'eau"
                    date                               | "2026-06-21 09:30:00 +02:00"
                    version                            | 1.10
                    une                                | true
                    "sous.titre"                       | "deux"
                    tags                               | ["mer","plage"]
                    tags[1]                            | "plage"
                    galerie[0].alternative-textuelle   | null
                    galerie                            | [{"image":"/a.png","alternative-textuelle":null}]
                    absent                             | null
                    tags[7]                            | null
                    """)
    void getsAValueAsJson(String field, String json) {
        CommandRun run = CommandRun.of("get", file, field);

        assertThat(run.out().strip()).isEqualTo(json);
        assertThat(run.code()).isZero();
    }

    @Test
    void aNewKeyComesWhereTheCollectionHasItAndLastOutsideOfASite() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "collections: {actus: {output: true}}\n");
        Path actus = Files.createDirectories(folder.resolve("_actus"));
        Files.writeString(
                actus.resolve("un.md"), "---\ntitle: Un\nlieu: Brest\nimage: /a.png\n---\n");
        Path post = Files.writeString(actus.resolve("b.md"), "---\ntitle: B\nimage: /b.png\n---\n");
        Path elsewhere = Files.createDirectories(folder.resolveSibling("ailleurs"));
        Path loose =
                Files.writeString(elsewhere.resolve("c.md"), "---\ntitle: B\nimage: /b.png\n---\n");

        assertThat(CommandRun.of("set", post, "lieu=Lorient").code()).isZero();
        assertThat(CommandRun.of("set", loose, "lieu=Lorient").code()).isZero();

        assertThat(post).hasContent("---\ntitle: B\nlieu: Lorient\nimage: /b.png\n---\n");
        assertThat(loose).hasContent("---\ntitle: B\nimage: /b.png\nlieu: Lorient\n---\n");
    }

    @Test
    void saysWhatCannotBeReadAndEndsWithTwo() {
        CommandRun run = CommandRun.of("get", folder.resolve("nulle-part.md"), "title");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nulle-part.md");
        assertThat(CommandRun.of("get", file, "a[").code()).isEqualTo(2);
        assertThat(CommandRun.of("get", file).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    title=Un autre titre                              | title: 'L''été au bord de l''eau' | title: 'Un autre titre'
                    une=false                                         | une: true                         | une: false
                    version=2.50                                      | version: 1.10                     | version: 2.50
                    date=2026-06-22 10:00:00 +02:00                   | date: 2026-06-21 09:30:00 +02:00  | date: 2026-06-22 10:00:00 +02:00
                    tags[0]=océan                                     | tags: [mer, plage]                | tags: [océan, plage]
                    galerie[0].alternative-textuelle=""               |   alternative-textuelle:          |   alternative-textuelle: ''
                    galerie[0].alternative-textuelle=Un phare         |   alternative-textuelle:          |   alternative-textuelle: Un phare
                    """)
    void setsAFieldAndTouchesNoOtherByte(String assignment, String before, String after)
            throws IOException {
        CommandRun run = CommandRun.of("set", file, assignment);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        String line = before.startsWith("alternative") ? "  " + before : before;
        String now = after.startsWith("alternative") ? "  " + after : after;
        assertThat(Files.readString(file)).isEqualTo(POST.replace(line + "\n", now + "\n"));
    }

    @Test
    void writesATextAsATextWhateverItLooksLike() throws IOException {
        assertThat(CommandRun.of("set", file, "--string", "title=2026").code()).isZero();

        assertThat(CommandRun.of("get", file, "title").out().strip()).isEqualTo("\"2026\"");
    }

    @Test
    void removesAField() throws IOException {
        assertThat(CommandRun.of("set", file, "--unset", "une").code()).isZero();

        assertThat(Files.readString(file)).isEqualTo(POST.replace("une: true\n", ""));
    }

    @Test
    void renamesAFieldBeforeItSetsOne() throws IOException {
        CommandRun run = CommandRun.of("set", file, "--rename", "une=a-la-une", "a-la-une=false");

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(POST.replace("une: true\n", "a-la-une: false\n"));
    }

    @Test
    void refusesANameThatIsTaken() throws IOException {
        CommandRun run = CommandRun.of("set", file, "--rename", "une=title");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("une").contains("title");
        assertThat(Files.readString(file)).isEqualTo(POST);
    }

    @Test
    void leavesTheFileAloneWhereTheFrontMatterCannotBeRead() throws IOException {
        String broken = POST.replace("tags: [mer", "tags: [[mer");
        Files.writeString(file, broken);

        CommandRun run = CommandRun.of("set", file, "title=x");

        assertThat(run.code()).isNotZero();
        assertThat(run.err()).isNotBlank();
        assertThat(Files.readString(file)).isEqualTo(broken);
    }

    @Test
    void doesAllOfACommandOrNothing() throws IOException {
        CommandRun run = CommandRun.of("set", file, "title=x", "pas-une-affectation");

        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(POST);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void doesNotWaitForAPipeAndDoesNotReadADevice() throws Exception {
        Path pipe = folder.resolve("tube.md");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

        CommandRun run =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> CommandRun.of("get", pipe, "title"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("tube.md");
        assertThat(CommandRun.of("get", "/dev/null", "title").code()).isEqualTo(2);
    }

    @Test
    void failsWhereItsResultCannotBeWritten() {
        PrintStream full = new PrintStream(new FullDisk(), true, StandardCharsets.UTF_8);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(full, err, new Texts(Language.FRENCH), GitRepo.CLOCK);

        int code = cli(terminal).run("get", file.toString(), "title");

        assertThat(code).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @Test
    void endsWithTwoEvenWhereJavaGivesUp() {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true);
        Terminal terminal = new Terminal(out, out, new Texts(Language.FRENCH), GitRepo.CLOCK);
        Editor broken =
                (folder, screenshot) -> {
                    throw new StackOverflowError();
                };

        assertThat(new ChapeauCli(terminal, "1", broken).run()).isEqualTo(2);
    }

    private static ChapeauCli cli(Terminal terminal) {
        return new ChapeauCli(terminal, "1", (folder, screenshot) -> 42);
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
