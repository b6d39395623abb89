package fr.chapeau.app.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The repository's settings decide which rules hold where.
class PostChecksTest {
    private static final String TEXT = "---\ntitle: a\n---\n\nTODO finir ce texte.\n";

    @TempDir Path folder;

    private List<String> findings(String path) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        try (Workspace workspace = ((Outcome.Done<Workspace>) Workspace.open(folder)).value()) {
            SiteSession session = new SiteSession(workspace, clock);
            session.load(posts -> {});
            return session
                    .checks()
                    .check(Path.of(path), new FileText(TEXT, false))
                    .findings()
                    .stream()
                    .map((Finding finding) -> finding.rule() + " " + finding.severity())
                    .toList();
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    @Test
    void aCollectionGoesBeforeTheRepository() throws IOException {
        write("_config.yml", "collections: [notes, archives]\n");
        write("_notes/a.md", TEXT);
        write("_archives/b.md", TEXT);

        assertThat(findings("_notes/a.md")).containsExactly("placeholder-todo ERROR");

        write(
                ".chapeau.yml",
                """
                rules: {placeholder-todo: advice}
                collections: {archives: {rules: {placeholder-todo: off}}}
                """);
        assertThat(findings("_notes/a.md")).containsExactly("placeholder-todo ADVICE");
        assertThat(findings("_archives/b.md")).isEmpty();
        assertThat(findings("_ailleurs/c.md")).containsExactly("placeholder-todo ADVICE");
    }

    @Test
    void whatWasLeftOfTemplateOfTheCheckoutIsFound() throws IOException {
        write("_config.yml", "collections: [notes]\n");
        write("_templates/note.md", "---\ntitle:\n---\n\nTODO finir ce texte.\n");

        assertThat(findings("_notes/a.md"))
                .contains("placeholder-template-default ERROR", "placeholder-todo ERROR");
        assertThat(findings("_templates/note.md")).containsExactly("placeholder-todo ERROR");
    }
}
