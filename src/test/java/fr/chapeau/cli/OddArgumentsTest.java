package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands as nobody should type them: each ends with 2 and says why.
class OddArgumentsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    check                    | missing PATH
                    check --                 | missing PATH
                    check --format           | missing --format
                    check --format xml x     | “xml” is none of text, jsonl, json, sarif, junit, github
                    check --min-severity x y | “x” is none of error, warning, advice
                    check --sottise x        | “--sottise” is not expected here
                    get                      | missing FILE
                    get a.md                 | missing FIELD
                    get a.md title more      | “more” is not expected here
                    set                      | missing FILE
                    status                   | missing DIR
                    commit a.md              | missing --message
                    commit -m                | missing --message
                    commit -m x              | missing FILE
                    commit -m x -m y a.md    | --message is given twice
                    commit -m x --reason a --reason b c | --reason is given twice
                    render in out            | missing --body
                    render --body            | missing IN_DIR
                    render --body in         | missing OUT_DIR
                    --screenshot             | missing --screenshot
                    --sottise                | “--sottise” is not expected here
                    """)
    void saysWhatCannotBeUnderstood(String command, String why) {
        CommandRun run = CommandRun.in(Language.ENGLISH, (Object[]) command.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .startsWith("chapeau: this command cannot be understood: " + why)
                .anyMatch(line -> line.startsWith("Usage: chapeau"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "render", "get", "set", "status", "commit", "audit", "hook"})
    void everyVerbHasItsHelp(String verb) {
        CommandRun run = CommandRun.in(Language.ENGLISH, verb, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: chapeau " + verb);
        assertThat(CommandRun.in(Language.ENGLISH, verb, "-h")).isEqualTo(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check /dev/null",
                "get /dev/null title",
                "set /dev/null title=x",
                "status /dev/null",
                "commit -m x /dev/null",
                "render --body /dev/null out",
                "get . title",
                "set . title=x",
                "check absent",
                "status absent",
                "commit -m x /absent/absent.md"
            })
    void saysInOneSentenceWhatCannotBeDone(String command) {
        CommandRun run = CommandRun.of((Object[]) command.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).startsWith("chapeau: ").doesNotContain("Exception");
    }

    @Test
    void takesAnEmptyFileForAnArticleWithoutFields() throws IOException {
        Path file = Files.writeString(folder.resolve("vide.md"), "");

        assertThat(CommandRun.of("check", file).code()).isZero();
        assertThat(CommandRun.of("get", file, "title").out()).isEqualTo("null\n");
        assertThat(CommandRun.of("set", file, "title=Un titre").code()).isZero();
        assertThat(file).hasContent("---\ntitle: Un titre\n---\n");
    }

    @Test
    void takesANameThatBeginsWithAnAtSignForAName() throws IOException {
        Path list = Files.writeString(folder.resolve("liste"), "--sottise");

        CommandRun run = CommandRun.of("check", "@" + list);

        assertThat(run.err()).contains("«\u00a0@" + list + "\u00a0» n’existe pas");
    }

    @Test
    void takesAsManyPathsAsAreGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "Plus de XXX postes.\n");
        Object[] command = new Object[201];
        Arrays.fill(command, file);
        command[0] = "check";

        assertThat(CommandRun.of(command).out().lines()).hasSize(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "check --help"})
    void saysThatWhatWasAskedForCouldNotBeShown(String command) {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left on device");
                    }
                };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(full, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Texts(Language.ENGLISH),
                        Clock.systemUTC());

        int code = new ChapeauCli(terminal, "1.2.3", (site, picture) -> 42).run(command.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
    }
}
