package fr.chapeau.app.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the settings ask of fields is checked like anything else.
class FieldFindingsTest {
    private static final String SETTINGS =
            """
            fields:
              chapeau: {required: true}
              rubrique: {required: true, choices: [vie, art]}
              resume: {max: 5}
              liens: {type: list, items: url}
              tags: {choices: [mer, quai]}
              contact:
                fields:
                  nom: {required: true}
              lignes:
                type: list-of-maps
                fields:
                  nom: {required: true}
            """;

    @TempDir Path folder;

    @BeforeEach
    void site() throws IOException {
        write("_config.yml", "collections: [notes]\n");
        write(".chapeau.yml", SETTINGS);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    /// @return severity, field and the text that it is about
    private List<String> findings(String text) throws IOException {
        write("_notes/a.md", text);
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        try (Workspace workspace = ((Outcome.Done<Workspace>) Workspace.open(folder)).value()) {
            SiteSession session = new SiteSession(workspace, clock);
            session.load(posts -> {});
            return session
                    .checks()
                    .check(Path.of("_notes/a.md"), new FileText(text, false))
                    .findings()
                    .stream()
                    .filter(finding -> finding.rule().equals("frontmatter-field-value"))
                    .map(finding -> words(finding, text))
                    .toList();
        }
    }

    private static String words(Finding finding, String text) {
        FieldPath field =
                finding.fix() instanceof Fix.OpenField(FieldPath opened) ? opened : FieldPath.ROOT;
        return finding.severity() + " " + field + " " + finding.span().of(text);
    }

    @Test
    void eachFieldThatMissesSomethingIsFoundWhetherItIsWrittenOrNot() throws IOException {
        assertThat(findings("---\ntitle: a\n---\n"))
                .containsExactlyInAnyOrder("ERROR chapeau ", "ERROR rubrique ");
        assertThat(findings("---\nchapeau:\nrubrique: vue\nresume: long long\n---\n"))
                .containsExactly("ERROR chapeau ", "ERROR rubrique vue", "ERROR resume long long");
        assertThat(findings("---\nchapeau: a\nrubrique: vie\n---\n")).isEmpty();
    }

    @Test
    void itemsAndFieldsInsideAreFoundWhereTheyAre() throws IOException {
        assertThat(
                        findings(
                                """
                                ---
                                chapeau: a
                                rubrique: art
                                liens: [/a/, b]
                                tags: [mer, lac]
                                contact: {ville: Brest}
                                lignes:
                                - nom: A
                                - type: bus
                                ---
                                """))
                .containsExactly(
                        "ERROR liens[1] b",
                        "ERROR tags lac",
                        "ERROR contact.nom ",
                        "ERROR lignes[1].nom ");
    }

    @Test
    void whatTheSiteGivesCountsAsWrittenAndAFileWithoutHeaderHasNoFields() throws IOException {
        assertThat(findings("Un texte seul.\n")).isEmpty();
        write(
                "_config.yml",
                """
                collections: [notes]
                defaults:
                - {scope: {path: ''}, values: {chapeau: Toujours, rubrique: vie}}
                """);
        assertThat(findings("---\ntitle: a\n---\n")).isEmpty();
    }

    @Test
    void aHabitAloneIsNoReasonToStopSomeone() throws IOException {
        write(".chapeau.yml", "");
        for (int i = 0; i < 12; i++) {
            write("_notes/n" + i + ".md", "---\nsite: https://exemple.fr/" + i + "\n---\n");
        }
        assertThat(findings("---\nsite: exemple\n---\n")).containsExactly("WARNING site exemple");

        write(".chapeau.yml", "fields: {site: {type: url}}\n");
        assertThat(findings("---\nsite: exemple\n---\n")).containsExactly("ERROR site exemple");

        write(
                ".chapeau.yml",
                "fields: {site: {type: url}}\nrules: {frontmatter-field-value: off}\n");
        assertThat(findings("---\nsite: exemple\n---\n")).isEmpty();
    }
}
