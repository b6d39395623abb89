package fr.chapeau.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.i18n.Language;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.FieldSetting;
import fr.chapeau.settings.LocalText;
import fr.chapeau.settings.RepositorySettings;
import fr.chapeau.settings.SettingsPlace;
import fr.chapeau.site.PostFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormAdjustmentTest {
    private static final SettingsPlace LEAD = new SettingsPlace("notes", List.of("accroche"));
    private static final FieldValue WORDS = new FieldValue.Text("Chapeau");

    @TempDir Path folder;
    private Workspace workspace;
    private FormAdjustment adjustment;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "collections: [notes]\n");
        Files.createDirectories(folder.resolve("_notes"));
        Files.writeString(folder.resolve("_notes/a.md"), "---\naccroche: a\n---\n");
        workspace = ((Outcome.Done<Workspace>) Workspace.open(folder)).value();
        adjustment = new FormAdjustment(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static RepositorySettings done(Outcome<RepositorySettings> outcome) {
        return switch (outcome) {
            case Outcome.Done<RepositorySettings>(var settings) -> settings;
            case Outcome.Refused<RepositorySettings>(Problem why) -> throw new AssertionError(why);
            case Outcome.Failed<RepositorySettings>(Problem why) -> throw new AssertionError(why);
        };
    }

    @Test
    void theFileIsMadeThenChangedAndTheFormFollows() throws IOException {
        Path file = folder.resolve(".chapeau.yml");

        RepositorySettings made = done(adjustment.set(LEAD, FieldSetting.LABEL, WORDS));

        assertThat(made.fields("notes").field("accroche").label())
                .isEqualTo(LocalText.of("Chapeau"));
        Files.writeString(file, "# La rédaction\n" + Files.readString(file));
        RepositorySettings now =
                done(adjustment.set(LEAD, FieldSetting.REQUIRED, new FieldValue.Bool(true)));
        assertThat(file)
                .content()
                .startsWith("# La rédaction\n")
                .contains("label: Chapeau")
                .contains("required: true");

        SiteSession session =
                new SiteSession(
                        workspace,
                        Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
        session.load(posts -> {});
        session.learn(now);
        PostFile post = workspace.site().named(Path.of("_notes/a.md"));
        assertThat(session.index().form(FrontMatter.parse("---\naccroche: a\n---\n"), post))
                .extracting(field -> field.label(Language.FRENCH))
                .containsExactly("Chapeau");
    }

    @Test
    void theLastSettingTakenBackLeavesAnEmptyFile() {
        done(adjustment.set(LEAD, FieldSetting.LABEL, WORDS));

        RepositorySettings now = done(adjustment.unset(LEAD, FieldSetting.LABEL));

        assertThat(now.fields("notes").fields()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve(".chapeau.yml"), "fields: {a: 'b\n");

        Outcome<RepositorySettings> outcome = adjustment.set(LEAD, FieldSetting.LABEL, WORDS);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(file).content().isEqualTo("fields: {a: 'b\n");
    }
}
