package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.chapeau.git.GitRepo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was set aside on the command line.
class CheckDismissedTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String POST = "_actualites/film.md";
    private static final String RECORD =
            ".chapeau/dismissals/_actualites/film.md/placeholder-xxx-1.yml";
    private static final String YAML =
            """
            # vu en réunion
            rule: placeholder-xxx
            about: XXX
            before: "Le film "
            after: " sort lundi."
            reason: C’est le titre du film.
            by: Camille Martin
            date: 2026-11-22
            """;

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites:\n    output: true\n");
        repo.write(POST, "---\ntitle: Un titre\n---\n\nLe film XXX sort lundi.\n");
        repo.write(RECORD, YAML);
        repo.commitAll("Début");
    }

    private CommandRun check(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(List.of(more));
        arguments.add(repo.folder());
        return CommandRun.of(arguments.toArray());
    }

    @Test
    void itIsNoErrorAndTheTextSaysHowManyThereAre() {
        CommandRun run = check();

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                        Un défaut écarté avec une raison\u00a0; --dismissed le montre.
                        aucune erreur, aucun avertissement, aucun conseil dans un fichier
                        """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whoAsksSeesItWithItsReason() {
        assertThat(check("--dismissed").out())
                .startsWith(
                        POST
                                + ":5:9: écarté\u00a0: Remplacez «\u00a0XXX\u00a0» par le texte"
                                + " définitif. (placeholder-xxx) Raison\u00a0: C’est le titre du"
                                + " film. (Camille Martin, 2026-11-22)\n");
    }

    @Test
    void programmesReadItAsSuppressed() throws IOException {
        JsonNode line = JSON.readTree(check("--format", "jsonl").out());
        assertThat(line.at("/suppressed/reason").asText()).isEqualTo("C’est le titre du film.");
        assertThat(line.at("/suppressed/by").asText()).isEqualTo("Camille Martin");
        assertThat(line.at("/suppressed/date").asText()).isEqualTo("2026-11-22");

        JsonNode report = JSON.readTree(check("--format", "json").out());
        assertThat(report.get("findings")).containsExactly(line);
        assertThat(report.at("/summary/errors").asInt()).isZero();
        assertThat(report.at("/summary/suppressed").asInt()).isEqualTo(1);

        JsonNode results = JSON.readTree(check("--format", "sarif").out()).at("/runs/0/results");
        assertThat(results).hasSize(1);
        assertThat(results.at("/0/suppressions/0/kind").asText()).isEqualTo("external");
        assertThat(results.at("/0/suppressions/0/justification").asText())
                .isEqualTo("C’est le titre du film.");

        assertThat(check("--format", "junit").out())
                .contains("failures=\"0\" errors=\"0\" skipped=\"1\"")
                .contains("<skipped message=\"C’est le titre du film.\"/>");
        assertThat(check("--format", "github").out()).doesNotContain("XXX");
    }

    @Test
    void whereOneIsSuppressedTheOthersSayThatTheyAreNot() throws IOException {
        repo.write("_actualites/autre.md", "---\ntitle: Un titre\n---\n\nAvec XXX postes.\n");

        CommandRun run = check("--format", "sarif");

        JsonNode first = JSON.readTree(run.out()).at("/runs/0/results/0");
        assertThat(first.get("suppressions")).isEmpty();
        assertThat(first.get("suppressions").isArray()).isTrue();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void whatIsNotNeededAnyMoreIsTold() {
        repo.write(POST, "---\ntitle: Un titre\n---\n\nLe film sort lundi.\n");

        CommandRun run = check("--dismissed");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        POST
                                + ": n’est plus à écarter\u00a0: «\u00a0XXX\u00a0»"
                                + " (placeholder-xxx), dans "
                                + RECORD)
                .contains("Un défaut écarté n’existe plus");
    }

    @Test
    void aRecordThatCannotBeReadIsSaidAndSetsNothingAside() {
        repo.write(RECORD, "<<<<<<< HEAD\n" + YAML);

        CommandRun run = check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("(placeholder-xxx)");
        assertThat(run.err()).contains(RECORD).contains("n’écarte aucun défaut");
    }

    @Test
    void aNewOneBesideItBlocksAndTakingTheRecordAwayMakesTheArticleADraft() throws IOException {
        repo.write(POST, "---\ntitle: Un titre\n---\n\nAvec XXX postes. Le film XXX sort lundi.\n");
        CommandRun more = check("--changed");
        assertThat(more.code()).isEqualTo(1);
        assertThat(more.out()).contains(":5:6: ").doesNotContain(":5:26: ");

        repo.write(POST, "---\ntitle: Un titre\n---\n\nLe film XXX sort lundi.\n");
        Files.delete(repo.file(RECORD));
        assertThat(CommandRun.of("status", repo.folder()).out())
                .isEqualTo("changed\t" + POST + "\n");
    }

    @Test
    void whatIsSetAsideIsNotPutRight() {
        String text = "---\ntitle: Un titre\n---\n\nIl dit etc... et  part à la mer.\n";
        repo.write(POST, text);
        CommandRun found = check("--format", "jsonl");
        assertThat(found.out()).contains("typo-double-space");
        repo.write(
                ".chapeau/dismissals/_actualites/film.md/typo.yml",
                "rule: typo-double-space\nabout: \"  \"\nreason: voulu\n");

        check("--fix", "--rule", "typo-double-space");

        assertThat(repo.file(POST)).hasContent(text);
    }
}
