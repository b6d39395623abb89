package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed where a folder or a command is due. The editor of these runs would end with 42.
class FirstWordTest {
    private static final int EDITOR = 42;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "chek, check",
        "CHECK, check",
        "chekc, check",
        "gte, get",
        "sett, set",
        "stat, status",
        "comit, commit",
        "rendre, render"
    })
    void offersTheCommandThatASlipOfTheFingersHides(String typed, String meant) {
        CommandRun run = CommandRun.in(Language.ENGLISH, typed);

        assertThat(run)
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                "chapeau: There is neither a folder nor a command “"
                                        + typed
                                        + "”. Did you mean “"
                                        + meant
                                        + "”? The option --help shows the commands.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon-site", "help", "sites/ville", "article.md", "x"})
    void offersNothingWhereNothingIsNear(String typed) {
        CommandRun run = CommandRun.of(typed);

        assertThat(run)
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                "chapeau: Il n’y a ni dossier ni commande «\u00a0"
                                        + typed
                                        + "\u00a0». L’option --help montre les commandes.\n"));
    }

    @Test
    void saysSoWhateverFollowsTheWord() {
        String alone = CommandRun.of("chek").err();

        assertThat(CommandRun.of("chek", folder).err()).isEqualTo(alone);
        assertThat(CommandRun.of("chek", "--format", "jsonl", folder).err()).isEqualTo(alone);
    }

    @Test
    void namesTheFolderOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "Un texte.\n");

        CommandRun run = CommandRun.of(file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .hasLineCount(1)
                .contains("«\u00a0" + file + "\u00a0» est un fichier")
                .contains("«\u00a0" + folder + "\u00a0»");
    }

    @Test
    void namesTheFolderOfAFileHere() {
        assertThat(CommandRun.of("pom.xml").err())
                .contains("«\u00a0" + Path.of("pom.xml").toAbsolutePath().getParent() + "\u00a0»");
    }

    @Test
    void leavesToTheWindowWhatIsAFolder() throws IOException {
        Path named = Files.createDirectory(folder.resolve("chek"));

        assertThat(CommandRun.of(named).code()).isEqualTo(EDITOR);
        assertThat(CommandRun.of("--screenshot", "x.png", named).code()).isEqualTo(EDITOR);
        assertThat(CommandRun.of("--screenshot", "x.png", "chek").code()).isEqualTo(2);
    }
}
