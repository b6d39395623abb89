package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutVerbsTest {
    private static final String CONFIG = "collections:\n  actualites:\n    output: false\n";
    private static final String CLEAN = "---\ntitle: Un titre\n---\n\nUn texte fini.\n";
    private static final String DEFECT = "---\ntitle: Un titre\n---\n\nPlus de XXX postes.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", CONFIG);
        repo.write("_actualites/propre.md", CLEAN);
        repo.write("_actualites/defaut.md", DEFECT);
        repo.write("notes.txt", "XXX");
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
    }

    @Test
    void checksAFolderAsTheLibraryShowsIt() {
        CommandRun run = CommandRun.of("check", repo.folder());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("_actualites/defaut.md:5:9: ")
                .endsWith("(placeholder-xxx)");
    }

    @Test
    void endsWithZeroWhereNoErrorIsFound() {
        assertThat(CommandRun.of("check", repo.file("_actualites/propre.md")).code()).isZero();
    }

    @Test
    void letsAPathThatCannotBeReadWinOverErrors() {
        CommandRun run = CommandRun.of("check", repo.folder(), folder.resolve("absent.md"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("placeholder-xxx");
        assertThat(run.err()).contains("absent.md");
    }

    @Test
    void writesAFindingALineAsJson() throws IOException {
        Path file = repo.file("_actualites/defaut.md");

        CommandRun run = CommandRun.in(Language.ENGLISH, "check", "--format", "jsonl", file);

        JsonNode finding = JsonMapper.builder().build().readTree(run.out());
        assertThat(run.out().lines()).hasSize(1);
        assertThat(finding.propertyStream().map(member -> member.getKey()))
                .containsExactly(
                        "file",
                        "line",
                        "column",
                        "endLine",
                        "endColumn",
                        "rule",
                        "severity",
                        "message",
                        "fixable");
        assertThat(finding.get("file").asText()).isEqualTo(file.toString());
        assertThat(finding.get("line").asInt()).isEqualTo(5);
        assertThat(finding.get("column").asInt()).isEqualTo(9);
        assertThat(finding.get("endLine").asInt()).isEqualTo(5);
        assertThat(finding.get("endColumn").asInt()).isEqualTo(12);
        assertThat(finding.get("severity").asText()).isEqualTo("error");
        assertThat(finding.get("fixable").asBoolean()).isFalse();
        assertThat(finding.get("message").asText()).contains("XXX");
    }

    @Test
    void listsTheDraftsOfAFolder() {
        repo.write("_actualites/propre.md", CLEAN + "Encore.\n");
        repo.write("_actualites/nouveau.md", CLEAN);
        repo.write("notes.txt", "YYY");

        CommandRun run = CommandRun.of("status", repo.folder());

        assertThat(run.out())
                .isEqualTo("new\t_actualites/nouveau.md\nchanged\t_actualites/propre.md\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void commitsExactlyTheArticle() {
        repo.write("_actualites/propre.md", CLEAN + "Encore.\n");
        repo.write("notes.txt", "à quelqu’un d’autre");
        repo.git("add", "notes.txt");

        CommandRun run =
                CommandRun.of("commit", "-m", "Complète", repo.file("_actualites/propre.md"));

        assertThat(run.code()).isZero();
        assertThat(repo.git("show", "--format=%s", "--name-only", "HEAD").strip().lines())
                .containsExactly("Complète", "", "_actualites/propre.md");
        assertThat(repo.git("diff", "--cached", "--name-only").strip()).isEqualTo("notes.txt");
    }

    @Test
    void namesCoAuthorsAndSignsOff() {
        repo.write("_actualites/propre.md", CLEAN + "Encore.\n");
        Path file = repo.file("_actualites/propre.md");

        CommandRun wrong = CommandRun.of("commit", "-m", "m", "--co-author", "Zoé", file);
        CommandRun run =
                CommandRun.of(
                        "commit", "-s", "--co-author", "Zoé <zoe@example.org>", "-m", "m", file);

        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("Zoé");
        assertThat(run.code()).isZero();
        assertThat(repo.git("log", "-1", "--format=%(trailers)").strip().lines())
                .containsExactly(
                        "Co-authored-by: Zoé <zoe@example.org>",
                        "Signed-off-by: " + GitRepo.AUTHOR);
    }

    @Test
    void takesTheLastCommitBack() {
        repo.write("_actualites/propre.md", CLEAN + "Encore.\n");
        Path file = repo.file("_actualites/propre.md");
        String before = repo.id("HEAD");
        assertThat(CommandRun.of("commit", "-m", "Complète", file).code()).isZero();

        CommandRun run = CommandRun.of("commit", "--undo", repo.folder());
        CommandRun again = CommandRun.of("commit", "--undo", file);

        assertThat(run.out()).contains("Complète");
        assertThat(run.code()).isZero();
        assertThat(repo.id("HEAD")).isEqualTo(before);
        assertThat(repo.git("status", "--porcelain")).isEqualTo(" M _actualites/propre.md\n");
        assertThat(again.code()).isEqualTo(1);
        assertThat(CommandRun.of("commit", "--undo", "-m", "m", file).code()).isEqualTo(2);
        assertThat(CommandRun.of("commit", file).code()).isEqualTo(2);
    }

    @Test
    void blocksOnNewErrorsAlone() {
        Path file = repo.file("_actualites/defaut.md");
        repo.write("_actualites/defaut.md", DEFECT + "\nEncore.\n");
        assertThat(CommandRun.of("commit", "-m", "Vieille erreur", file).code()).isZero();

        repo.write("_actualites/defaut.md", DEFECT + "\nEncore XXX.\n");
        CommandRun blocked = CommandRun.of("commit", "-m", "Erreur de plus", file);

        assertThat(blocked.code()).isEqualTo(1);
        assertThat(repo.git("log", "-1", "--format=%s").strip()).isEqualTo("Vieille erreur");
    }

    @Test
    void passesWithAReasonThatIsKeptAsATrailer() {
        repo.write("_actualites/nouveau.md", DEFECT);
        Path file = repo.file("_actualites/nouveau.md");
        assertThat(CommandRun.of("commit", "-m", "Annonce", file).code()).isEqualTo(1);

        CommandRun run =
                CommandRun.of("commit", "-m", "Annonce", "--reason", "Chiffre attendu", file);

        assertThat(run.code()).isZero();
        assertThat(repo.git("log", "-1", "--format=%(trailers)").strip())
                .isEqualTo("Check-Override: Chiffre attendu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "\u00a0", "\u0007", "\u200b\u2028"})
    void takesNothingVisibleForNoReason(String reason) {
        repo.write("_actualites/nouveau.md", DEFECT);
        Path file = repo.file("_actualites/nouveau.md");

        CommandRun run = CommandRun.of("commit", "-m", "Annonce", "--reason", reason, file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(repo.git("log", "-1", "--format=%s").strip()).isEqualTo("Début");
    }

    @Test
    void namesInTheFindingsTheFileAsItWasGiven() {
        repo.write("_actualites/nouveau.md", DEFECT);
        Path here = Path.of("").toAbsolutePath();
        Path given = here.relativize(repo.file("_actualites/nouveau.md").toAbsolutePath());

        CommandRun run = CommandRun.of("commit", "-m", "Annonce", given);

        assertThat(run.err().lines()).anyMatch(line -> line.startsWith("  " + given + ":5:9: "));
    }

    @Test
    void endsWithTwoWhereNothingCanBeCommitted() throws IOException {
        Path outside = Files.writeString(folder.resolve("dehors.md"), CLEAN);

        assertThat(CommandRun.of("commit", "-m", "x", outside).code()).isEqualTo(2);
        assertThat(CommandRun.of("commit", "-m", "x", repo.file("absent.md")).code()).isEqualTo(2);
    }

    @Test
    void listsTheDraftsOfAFolderAndNotOfAFile() {
        repo.write("_actualites/nouveau.md", CLEAN);

        CommandRun run = CommandRun.of("status", repo.file("_actualites/nouveau.md"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains("nouveau.md");
    }

    @Test
    void takesThePicturesThatTheArticleUses() {
        repo.write("uploads/utile.png", "image");
        repo.write("uploads/autre.png", "image");
        repo.write(
                "_actualites/nouveau.md",
                "---\ntitle: Un titre\n---\n\n![Un phare au soleil couchant](/uploads/utile.png)\n");

        CommandRun run =
                CommandRun.of("commit", "-m", "Annonce", repo.file("_actualites/nouveau.md"));

        assertThat(run.err()).isEmpty();
        assertThat(repo.git("show", "--format=", "--name-only", "HEAD").strip().lines())
                .containsExactly("_actualites/nouveau.md", "uploads/utile.png");
    }

    @Test
    void commitsAnArticleThatIsGoneWithItsFolder() {
        repo.git("rm", "-r", "-q", "_actualites");

        CommandRun run = CommandRun.of("commit", "-m", "Ôte", repo.file("_actualites/propre.md"));

        assertThat(run.err()).isEmpty();
        assertThat(repo.git("show", "--format=", "--name-status", "HEAD").strip())
                .isEqualTo("D\t_actualites/propre.md");
    }

    @Test
    void saysWhyARepositoryThatIsThereCannotBeUsed() {
        repo.write(".git/HEAD", "");

        CommandRun commit = CommandRun.of("commit", "-m", "x", repo.file("_actualites/propre.md"));
        CommandRun status = CommandRun.of("status", repo.folder());

        assertThat(commit.err()).contains("abîmé");
        assertThat(commit.code()).isEqualTo(2);
        assertThat(status.err()).contains("abîmé");
        assertThat(status.code()).isEqualTo(2);
    }

    @Test
    void tellsOfTheCommitWhatTheDialogWouldShow() {
        repo.write(".gitignore", "*.png\n");
        repo.write("uploads/utile.png", "PNG");
        repo.git("checkout", "-q", "--detach");
        repo.write(
                "_actualites/nouveau.md",
                "---\ntitle: Un titre\n---\n\n![Un phare au soleil couchant](/uploads/utile.png)\n");
        repo.git("add", "_actualites/nouveau.md");
        repo.write("_actualites/nouveau.md", repo.read("_actualites/nouveau.md") + "Fin.\n");

        CommandRun run =
                CommandRun.of("commit", "-m", "Annonce", repo.file("_actualites/nouveau.md"));

        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("hors de toute branche"))
                .anyMatch(line -> line.contains("utile.png"))
                .anyMatch(line -> line.contains("nouveau.md") && line.contains("autre outil"));
    }

    @Test
    void tellsOnceWhatIsWrongWithTheSite() {
        repo.write("_config.yml", "title: [\n");

        CommandRun run = CommandRun.of("check", repo.folder(), repo.file("_actualites/propre.md"));

        assertThat(run.err().lines().filter(line -> line.contains("_config.yml"))).hasSize(1);
    }

    @Test
    void writesANameWithALineEndOnOneLine() {
        repo.write("_actualites/a\nb.md", DEFECT);

        CommandRun status = CommandRun.of("status", repo.folder());
        CommandRun check = CommandRun.of("check", repo.file("_actualites/a\nb.md"));

        assertThat(status.out()).isEqualTo("new\t\"_actualites/a\\nb.md\"\n");
        assertThat(check.out().lines()).hasSize(2).first().asString().contains("/a\\nb.md\":5:9");
    }

    @Test
    void leavesLinksThatLeadNowhereOutOfTheDrafts() {
        repo.link("_actualites/nulle-part.md", "absent.md");

        assertThat(CommandRun.of("status", repo.folder()).out()).isEmpty();
    }

    @Test
    void setsThroughALinkThatStaysInTheCheckout() {
        repo.write("partage/texte.md", CLEAN);
        repo.link("_actualites/lien.md", "../partage/texte.md");

        CommandRun run = CommandRun.of("set", repo.file("_actualites/lien.md"), "title=Autre");

        assertThat(run.err()).isEmpty();
        assertThat(repo.read("partage/texte.md")).startsWith("---\ntitle: Autre\n");
        assertThat(repo.file("_actualites/lien.md")).isSymbolicLink();
    }

    @Test
    void doesNotSetThroughALinkThatLeadsOutOfTheCheckout() throws IOException {
        Path outside = Files.writeString(folder.resolve("dehors.md"), CLEAN);
        repo.link("_actualites/lien.md", "../../dehors.md");

        CommandRun run = CommandRun.of("set", repo.file("_actualites/lien.md"), "title=Autre");

        assertThat(run.code()).isEqualTo(2);
        assertThat(outside).hasContent(CLEAN);
    }

    @Test
    void rendersBodiesIntoTheSamePlaces() throws IOException {
        Path out = folder.resolve("out");

        CommandRun run = CommandRun.of("render", "--body", repo.folder(), out);

        assertThat(run.code()).isZero();
        assertThat(Files.readString(out.resolve("_actualites/propre.html")).strip())
                .isEqualTo("<p>Un texte fini.</p>");
        assertThat(CommandRun.of("render", "--body", folder.resolve("x"), out).code()).isEqualTo(2);
    }

    @Test
    void tellsThatTheSiteHasAnotherConverter() throws IOException {
        Path site = folder.resolve("autre");
        Files.createDirectories(site.resolve("_posts"));
        Files.writeString(site.resolve("_config.yml"), "markdown: CommonMarkGhPages\n");
        Files.writeString(site.resolve("_posts/2025-01-01-a.md"), "Un *texte*.\n");

        CommandRun run =
                CommandRun.of("render", "--body", site.resolve("_posts"), folder.resolve("o"));

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("« commonmarkghpages »", "kramdown");
        assertThat(folder.resolve("o/2025-01-01-a.html")).content().contains("<em>texte</em>");
    }

    @Test
    void doesNotLetOneTextTakeThePlaceOfAnother() throws IOException {
        Path out = folder.resolve("out");
        repo.write("_actualites/propre.markdown", "Premier.\n");

        CommandRun run = CommandRun.of("render", "--body", repo.folder(), out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("propre.md")
                .doesNotContain("propre.markdown");
        assertThat(out.resolve("_actualites/propre.html")).content().contains("Premier.");
    }

    @Test
    void rendersAFolderAndNotAFile() {
        Path file = repo.file("_actualites/propre.md");

        CommandRun run = CommandRun.of("render", "--body", file, folder.resolve("out"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("propre.md").doesNotContain("inattendue");
    }

    @Test
    void opensTheEditorWithoutAVerb() {
        assertThat(CommandRun.of().code()).isEqualTo(42);
        assertThat(CommandRun.of(repo.folder()).code()).isEqualTo(42);
        assertThat(CommandRun.of("--version").out()).contains("1.2.3");
        assertThat(CommandRun.of("--help").out()).contains("Emploi").doesNotContain("Usage");
        assertThat(CommandRun.of("check", "--sottise", "x").code()).isEqualTo(2);
    }
}
