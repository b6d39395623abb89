package fr.chapeau.app.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.i18n.Language;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.FieldSetting;
import fr.chapeau.settings.LocalText;
import fr.chapeau.settings.SettingChange;
import fr.chapeau.settings.SettingsPlace;
import fr.chapeau.site.PostFile;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private static final SettingChange LABEL =
            new SettingChange.Say(LEAD, FieldSetting.LABEL, new FieldValue.Text("Chapeau"));
    private static final SettingChange REQUIRED =
            new SettingChange.Say(LEAD, FieldSetting.REQUIRED, new FieldValue.Bool(true));

    @TempDir Path folder;
    private Workspace workspace;
    private FormAdjustment adjustment;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "collections: [notes]\n");
        Files.createDirectories(folder.resolve("_notes"));
        Files.writeString(folder.resolve("_notes/a.md"), "---\naccroche: a\n---\n");
        file = folder.resolve(".chapeau.yml");
        workspace = ((Outcome.Done<Workspace>) Workspace.open(folder)).value();
        adjustment = new FormAdjustment(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private SettingsText read() {
        return switch (adjustment.read()) {
            case Outcome.Done<SettingsText>(var text) -> text;
            case Outcome.Refused<SettingsText>(Problem why) -> throw new AssertionError(why);
            case Outcome.Failed<SettingsText>(Problem why) -> throw new AssertionError(why);
        };
    }

    private SettingsText saved(SettingsText base, SettingChange... changes) {
        return switch (adjustment.write(base, List.of(changes))) {
            case AdjustmentResult.Saved(SettingsText now) -> now;
            case AdjustmentResult.ChangedMeanwhile meanwhile -> throw new AssertionError(meanwhile);
            case AdjustmentResult.NotSaved(Problem why) -> throw new AssertionError(why);
        };
    }

    private static String told(AdjustmentResult result) {
        return result instanceof AdjustmentResult.NotSaved(Problem why)
                ? why.message().key().name()
                : result.getClass().getSimpleName();
    }

    @Test
    void theFileIsMadeThenChangedAndTheFormFollows() throws IOException {
        SettingsText made = saved(read(), LABEL);

        assertThat(made.settings().fields("notes").field("accroche").label())
                .isEqualTo(LocalText.of("Chapeau"));
        Files.writeString(file, "# La rédaction\n" + Files.readString(file));
        SettingsText now = saved(read(), REQUIRED);
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
        session.learn(now.settings());
        PostFile post = workspace.site().named(Path.of("_notes/a.md"));
        assertThat(session.index().form(FrontMatter.parse("---\naccroche: a\n---\n"), post))
                .extracting(field -> field.label(Language.FRENCH))
                .containsExactly("Chapeau");
    }

    @Test
    void everyOtherByteStaysAsItIs() throws IOException {
        String before =
                """
                \uFEFF# Réglages de la rédaction, à plusieurs.
                placeholders: [ 'à revoir',  "XXX" ]   # entre nous
                fields:
                    "accroche" : {  label:  Lead ,help: "Une\\u00a0phrase" }

                collections :
                    notes:
                      fields:
                        accroche:
                            max: 0300   # pas plus
                        vieux-champ: { hidden: true }   # plus aucun article ne l’a
                      order: [ accroche,
                               vieux-champ ]
                """
                        .replace("\n", "\r\n");
        Files.writeString(file, before);

        saved(read(), REQUIRED);

        String after = Files.readString(file, StandardCharsets.UTF_8);
        String added = "\r\n            required: true";
        assertThat(after).contains(added);
        assertThat(after.replace(added, "")).isEqualTo(before);
    }

    @Test
    void theLastSettingTakenBackLeavesAnEmptyFile() {
        SettingsText made = saved(read(), LABEL);

        SettingsText now = saved(made, new SettingChange.Leave(LEAD, FieldSetting.LABEL));

        assertThat(now.settings().fields("notes").fields()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsLeftAsItIsAndTheLineIsTold() throws IOException {
        Files.writeString(file, "# un\nfields: {a: 'b\n");
        SettingsText text = read();

        assertThat(text.whyNot())
                .hasValueSatisfying(
                        why -> assertThat(why.message().key().name()).isEqualTo("SETTINGS_INVALID"))
                .hasValueSatisfying(why -> assertThat(why.span()).isNotNull());
        assertThat(told(adjustment.write(text, List.of(LABEL)))).isEqualTo("SETTINGS_INVALID");
        assertThat(file).content().isEqualTo("# un\nfields: {a: 'b\n");
    }

    @Test
    void aMistakeThatIsPassedOverIsToldAndStays() throws IOException {
        Files.writeString(file, "ordre: [title]\n");
        SettingsText text = read();

        assertThat(text.whyNot()).isEmpty();
        assertThat(text.mistakes()).hasSize(1);
        saved(text, LABEL);
        assertThat(file).content().startsWith("ordre: [title]\n").contains("label: Chapeau");
    }

    @Test
    void whatOthersWroteMeanwhileIsNeverLost() throws IOException {
        SettingsText none = read();
        Files.writeString(file, "order: [title]\n");
        assertThat(adjustment.write(none, List.of(LABEL)))
                .isEqualTo(new AdjustmentResult.ChangedMeanwhile());

        SettingsText some = read();
        Files.writeString(file, "order: [date]\n");
        assertThat(adjustment.write(some, List.of(LABEL)))
                .isEqualTo(new AdjustmentResult.ChangedMeanwhile());
        assertThat(file).content().isEqualTo("order: [date]\n");

        SettingsText other = read();
        Files.delete(file);
        assertThat(adjustment.write(other, List.of(LABEL)))
                .isEqualTo(new AdjustmentResult.ChangedMeanwhile());
        assertThat(file).doesNotExist();
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws IOException {
        Files.writeString(file, "order: [title]\n");
        FaultPoints full =
                step -> {
                    if (step == AtomicFile.Step.HALF_WRITTEN) {
                        throw new IOException("No space left on device");
                    }
                };
        FormAdjustment onFullDisk = new FormAdjustment(workspace, new AtomicFile(folder, full));

        assertThat(told(onFullDisk.write(read(), List.of(LABEL)))).isEqualTo("WRITE_DISK_FULL");
        assertThat(file).content().isEqualTo("order: [title]\n");
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("_config.yml", "_notes", ".chapeau.yml");
        }
    }

    @Test
    void nothingToSayWritesNothing() {
        assertThat(adjustment.write(read(), List.of())).isInstanceOf(AdjustmentResult.Saved.class);
        assertThat(file).doesNotExist();
    }
}
