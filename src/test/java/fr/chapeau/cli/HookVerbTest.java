package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The hook in real repositories, with the real Git.
class HookVerbTest {
    private static final String HEAD = "---\ntitle: Un titre\n---\n\n";
    private static final String DEFECT = HEAD + "Plus de XXX postes.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private Path programme = Path.of("");

    @BeforeEach
    void site() throws IOException {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "collections:\n  actualites:\n    output: false\n");
        repo.write("_actualites/vieux.md", DEFECT);
        repo.commitAll("Début");
        // A name that a shell would take apart, and the programme as it is here.
        Path tool = folder.resolve("l'outil $HOME");
        programme = tool.resolve("chapeau");
        GitRepo.at(tool)
                .script(
                        "chapeau",
                        "exec '%s' -cp '%s' -Duser.language=fr fr.chapeau.Main \"$@\""
                                .formatted(
                                        Path.of(System.getProperty("java.home"), "bin", "java"),
                                        System.getProperty("java.class.path")));
    }

    private CommandRun hook(Language language, String action, Path where) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Texts(language),
                        GitRepo.CLOCK);
        int code =
                new ChapeauCli(terminal, "1", programme.toString(), (site, picture) -> 42)
                        .run("hook", action, where.toString());
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private CommandRun install() {
        return hook(Language.FRENCH, "install", repo.folder());
    }

    @Test
    void stopsACommitWithNewErrorsAndNoOther() {
        assertThat(install().code()).isZero();

        repo.write("_actualites/neuf.md", DEFECT).add("_actualites/neuf.md");
        GitRepo.Ran stopped = repo.tryGit("commit", "-q", "-m", "Neuf");
        assertThat(stopped.exit()).isEqualTo(1);
        assertThat(stopped.output())
                .contains("_actualites/neuf.md:5:9: ")
                .doesNotContain("vieux.md")
                .contains("--no-verify");

        repo.write("_actualites/neuf.md", HEAD + "Un texte fini.\n").add("_actualites/neuf.md");
        repo.write("_actualites/vieux.md", DEFECT + "\nEncore.\n").add("_actualites/vieux.md");
        repo.git("commit", "-q", "-m", "Neuf");
        assertThat(repo.git("log", "-1", "--format=%s").strip()).isEqualTo("Neuf");
    }

    @Test
    void looksAtTheCommitAndNotAtTheDisk() {
        install();
        repo.write("_actualites/neuf.md", DEFECT).add("_actualites/neuf.md");
        repo.write("_actualites/neuf.md", HEAD + "Réparé, mais pas ajouté.\n");
        assertThat(repo.tryGit("commit", "-q", "-m", "Neuf").exit()).isEqualTo(1);

        repo.add("_actualites/neuf.md").write("_actualites/autre.md", DEFECT);
        assertThat(repo.tryGit("commit", "-q", "-m", "Neuf").exit()).isZero();
    }

    @Test
    void looksAtTheFilesOfACommitThatLeavesOutOthers() {
        install();
        repo.write("_actualites/faux.md", DEFECT).add("_actualites/faux.md");
        repo.write("_actualites/vieux.md", DEFECT + "\nEncore.\n");

        GitRepo.Ran only = repo.tryGit("commit", "-q", "-m", "Suite", "_actualites/vieux.md");
        GitRepo.Ran rest = repo.tryGit("commit", "-q", "-m", "Faux");

        assertThat(only.output()).doesNotContain("faux.md");
        assertThat(only.exit()).isZero();
        assertThat(rest.exit()).isEqualTo(1);
    }

    @Test
    void servesAllWorkTrees() {
        install();
        repo.git("worktree", "add", "-q", "../autre", "-b", "autre");
        GitRepo other = GitRepo.at(folder.resolve("autre"));
        other.write("_actualites/neuf.md", DEFECT).add("_actualites/neuf.md");

        GitRepo.Ran stopped = other.tryGit("commit", "-q", "-m", "Neuf");

        assertThat(stopped.output()).contains("_actualites/neuf.md:5:9: ");
        assertThat(stopped.exit()).isEqualTo(1);
        assertThat(hook(Language.FRENCH, "remove", other.folder()).code()).isZero();
        assertThat(repo.file(".git/hooks/pre-commit")).doesNotExist();
    }

    @Test
    void letsChapeausOwnGateDecideWhereChapeauCommits() {
        install();
        repo.write("_actualites/neuf.md", DEFECT);
        Path file = repo.file("_actualites/neuf.md");

        CommandRun refused = CommandRun.of("commit", "-m", "Neuf", file);
        CommandRun passed =
                CommandRun.of("commit", "-m", "Neuf", "--reason", "Chiffre attendu", file);

        assertThat(refused.code()).isEqualTo(1);
        assertThat(passed.err()).doesNotContain("hook");
        assertThat(passed.code()).isZero();
    }

    @Test
    void goesWhereTheConfigurationHasTheHooks() {
        repo.git("config", "core.hooksPath", "outils/hooks");

        assertThat(install().code()).isZero();

        assertThat(repo.file("outils/hooks/pre-commit")).isExecutable();
        assertThat(repo.file(".git/hooks/pre-commit")).doesNotExist();
        repo.write("_actualites/neuf.md", DEFECT).add("_actualites/neuf.md");
        assertThat(repo.tryGit("commit", "-q", "-m", "Neuf").exit()).isEqualTo(1);
    }

    @Test
    void doesNotWriteIntoAFolderThatServesOtherRepositories() {
        Path shared = folder.resolve("communs");
        repo.git("config", "core.hooksPath", shared.toString());

        CommandRun run = install();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(shared.toString()).contains("check --staged .");
        assertThat(shared).doesNotExist();
    }

    @Test
    void neverOverwritesAHookThatIsThere() {
        repo.script(".git/hooks/pre-commit", "exit 0");
        byte[] before = repo.bytes(".git/hooks/pre-commit");

        CommandRun installed = install();
        CommandRun removed = hook(Language.FRENCH, "remove", repo.folder());

        assertThat(installed.code()).isEqualTo(1);
        assertThat(installed.err()).contains("check --staged . || exit 1");
        assertThat(removed.code()).isEqualTo(1);
        assertThat(repo.bytes(".git/hooks/pre-commit")).isEqualTo(before);
    }

    @Test
    void givesALineThatWorksInAHookOfOnesOwn() {
        repo.script(".git/hooks/pre-commit", "exit 0");
        String said = install().err();
        String line = said.substring(said.lastIndexOf("\u00a0: ") + 3).strip();
        repo.script(".git/hooks/pre-commit", line, "exit 0");
        repo.write("_actualites/neuf.md", DEFECT).add("_actualites/neuf.md");

        GitRepo.Ran stopped = repo.tryGit("commit", "-q", "-m", "Neuf");

        assertThat(stopped.output()).contains("neuf.md:5:9: ");
        assertThat(stopped.exit()).isEqualTo(1);
    }

    @Test
    void doesNotFollowALinkThatIsThere() throws IOException {
        Files.createDirectories(repo.file(".git/hooks"));
        repo.link(".git/hooks/pre-commit", "../../absent");

        assertThat(install().code()).isEqualTo(1);
        assertThat(repo.file("absent")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void replacesAndRemovesWhatItHasWrittenItself(Language language) {
        hook(language, "install", repo.folder());
        programme = folder.resolve("ailleurs");

        assertThat(install().code()).isZero();
        assertThat(repo.read(".git/hooks/pre-commit")).contains(programme.toString());
        assertThat(hook(Language.FRENCH, "remove", repo.folder()).code()).isZero();
        assertThat(repo.file(".git/hooks/pre-commit")).doesNotExist();
        assertThat(hook(Language.FRENCH, "remove", repo.folder()).code()).isZero();
    }

    @Test
    void leavesAHookAloneThatWasChangedSince() {
        install();
        repo.sh("echo 'echo encore' >> .git/hooks/pre-commit");

        assertThat(install().code()).isEqualTo(1);
        assertThat(hook(Language.FRENCH, "remove", repo.folder()).code()).isEqualTo(1);
        assertThat(repo.read(".git/hooks/pre-commit")).endsWith("echo encore\n");
    }

    @Test
    void letsCommitsPassAndSaysSoWhereChapeauIsGone() throws IOException {
        install();
        Files.delete(programme);
        repo.write("_actualites/neuf.md", DEFECT).add("_actualites/neuf.md");

        GitRepo.Ran passed = repo.tryGit("commit", "-q", "-m", "Neuf");

        assertThat(passed.exit()).isZero();
        assertThat(passed.output()).contains("pas été contrôlés");
    }

    @Test
    void needsAnActionAndGit() {
        assertThat(CommandRun.in(Language.ENGLISH, "hook").err()).contains("install, remove");
        assertThat(CommandRun.of("hook").code()).isEqualTo(2);
        assertThat(CommandRun.of("hook", "install").code()).isEqualTo(2);
        assertThat(hook(Language.FRENCH, "install", folder).code()).isEqualTo(2);
    }
}
