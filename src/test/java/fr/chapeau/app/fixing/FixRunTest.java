package fr.chapeau.app.fixing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.fixing.FixTarget.OpenText;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Rope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixRunTest {
    private static final String HEAD = "---\ntitle: Le port\nlang: fr\n---\n\n";
    private static final String WRONG = HEAD + "La mer : ici.\r\n\r\nLa 2ème fois !\r\n";
    private static final String RIGHT = HEAD + "La mer\u00a0: ici.\r\n\r\nLa 2e fois\u00a0!\r\n";

    @TempDir private Path folder;
    private FixingSite site;

    @BeforeEach
    void open() throws IOException {
        site = new FixingSite(folder);
    }

    @Test
    void writesWhatWasChosenAndASecondPlanIsEmpty() throws IOException {
        Path one = site.write("a.md", WRONG);
        Path other = site.write("b.md", "\ufeff" + WRONG);
        FixRun run = site.begin();

        List<Attempt> attempts = writeAll(run, site.plan(new FixChoice.Typography()));

        assertThat(attempts)
                .allSatisfy(attempt ->
                        assertThat(attempt)
                                .isInstanceOfSatisfying(
                                        Attempt.Done.class,
                                        done -> assertThat(done.changes()).isEqualTo(3)));
        assertThat(one).hasContent(RIGHT).hasBinaryContent(bytes(RIGHT));
        assertThat(other).hasBinaryContent(bytes("\ufeff" + RIGHT));
        assertThat(site.plan(new FixChoice.Typography()).articles()).isEmpty();
    }

    @Test
    void makesOnlyTheChangesThatWereChosen() throws IOException {
        Path file = site.write("a.md", WRONG);
        PlannedArticle article = site.plan(new FixChoice.Typography()).articles().getFirst();

        site.begin().write(new ChosenArticle(article, List.of(article.changes().get(1).change())));

        assertThat(file).hasBinaryContent(bytes(WRONG.replace("2ème", "2e")));
    }

    @Test
    void leavesAloneWhatHasChangedSinceItWasLookedAt() throws IOException {
        Path file = site.write("a.md", WRONG);
        FixPlan plan = site.plan(new FixChoice.Typography());
        Files.writeString(file, WRONG + "Une phrase de plus.\n");

        List<Attempt> attempts = writeAll(site.begin(), plan);

        assertThat(whys(attempts)).containsExactly(FixingMessage.CHANGED_SINCE);
        assertThat(file).hasBinaryContent(bytes(WRONG + "Une phrase de plus.\n"));
    }

    @Test
    void leavesAloneWhatChangesInTheLastMoment() throws IOException {
        Path file = site.write("a.md", WRONG);
        FixPlan plan = site.plan(new FixChoice.Typography());
        FaultPoints late =
                step -> {
                    if (step == AtomicFile.Step.DRESSED) {
                        Files.writeString(file, "theirs");
                    }
                };

        List<Attempt> attempts = writeAll(site.begin(late), plan);

        assertThat(attempts).allMatch(Attempt.Left.class::isInstance);
        assertThat(file).hasContent("theirs");
    }

    @Test
    void aFullDiskLeavesTheArticleAndTheOthersAsTheyAre() throws IOException {
        Path file = site.write("a.md", WRONG);
        FixPlan plan = site.plan(new FixChoice.Typography());
        FaultPoints full =
                step -> {
                    if (step == AtomicFile.Step.HALF_WRITTEN) {
                        throw new IOException("No space left on device");
                    }
                };

        List<Attempt> attempts = writeAll(site.begin(full), plan);

        assertThat(whys(attempts)).containsExactly(FixingMessage.NOT_KEPT);
        assertThat(file).hasBinaryContent(bytes(WRONG));
        assertThat(site.root).isDirectoryNotContaining(any -> !any.equals(file));
    }

    @Test
    void aFullDiskAfterTheOriginalWasKeptLeavesTheArticleAsItIs() throws IOException {
        Path file = site.write("a.md", WRONG);
        FixPlan plan = site.plan(new FixChoice.Typography());
        int[] halves = {0};
        FaultPoints full =
                step -> {
                    if (step == AtomicFile.Step.HALF_WRITTEN && ++halves[0] == 2) {
                        throw new IOException("No space left on device");
                    }
                };
        FixRun run = site.begin(full);

        List<Attempt> attempts = writeAll(run, plan);

        assertThat(attempts).allMatch(Attempt.Left.class::isInstance);
        assertThat(run.kept()).isEmpty();
        assertThat(file).hasBinaryContent(bytes(WRONG));
    }

    @Test
    void aProtectedFileStaysAsItIs() throws IOException {
        Path file = site.write("a.md", WRONG);
        FixPlan plan = site.plan(new FixChoice.Typography());
        Assumptions.assumeTrue(file.toFile().setWritable(false));
        Assumptions.assumeFalse(Files.isWritable(file), "the user may write everything");

        assertThat(writeAll(site.begin(), plan)).allMatch(Attempt.Left.class::isInstance);
        assertThat(file).hasBinaryContent(bytes(WRONG));
    }

    @Test
    void takesBackToTheByteWhatNobodyHasTouchedSince() throws IOException {
        Path one = site.write("a.md", "\ufeff" + WRONG);
        Path other = site.write("b.md", WRONG);
        Path untouched = site.write("c.md", HEAD + "Rien.\n");
        FixRun run = site.begin();
        writeAll(run, site.plan(new FixChoice.Typography()));
        Files.writeString(other, "theirs");

        List<Attempt> attempts = takeBack(run);

        assertThat(attempts.getFirst()).isInstanceOf(Attempt.Done.class);
        assertThat(whys(attempts)).containsExactly(FixingMessage.CHANGED_AGAIN);
        assertThat(one).hasBinaryContent(bytes("\ufeff" + WRONG));
        assertThat(other).hasContent("theirs");
        assertThat(untouched).hasContent(HEAD + "Rien.\n");
    }

    @Test
    void canBeTakenBackByALaterProcessUntilItIs() throws IOException {
        Path file = site.write("a.md", WRONG);
        writeAll(site.begin(), site.plan(new FixChoice.Typography()));

        FixRun later = site.writing(FaultPoints.NONE).latest().orElseThrow();
        assertThat(takeBack(later)).allMatch(Attempt.Done.class::isInstance);
        later.close();

        assertThat(file).hasBinaryContent(bytes(WRONG));
        assertThat(site.writing(FaultPoints.NONE).latest()).isEmpty();
    }

    @Test
    void whatEndsHalfWayIsTakenBackAsFarAsItCame() throws IOException {
        Path one = site.write("a.md", WRONG);
        Path other = site.write("b.md", WRONG);
        FixPlan plan = site.plan(new FixChoice.Typography());

        site.begin().write(FixingSite.all(plan).getFirst());
        assertThat(one).hasBinaryContent(bytes(RIGHT));
        assertThat(other).hasBinaryContent(bytes(WRONG));
        takeBack(site.writing(FaultPoints.NONE).latest().orElseThrow());

        assertThat(one).hasBinaryContent(bytes(WRONG));
    }

    @Test
    void theTextOfAnOpenArticleIsKeptAndCanBeTakenBack() throws IOException {
        site.write("a.md", WRONG);
        FixTarget closed = site.targets().getFirst();
        FileText screen = new FileText(WRONG + "La 3ème.\r\n", false);
        FixTarget open =
                new FixTarget(
                        closed.post(), "a", new OpenText(Rope.of(screen.text()), false, 3, true));
        FixPlan plan = site.plan(List.of(open), new FixChoice.Typography());
        FixRun run = site.begin();

        Outcome<FixRun.ToApply> prepared =
                run.prepare(FixingSite.all(plan).getFirst(), screen, true);

        assertThat(prepared).isInstanceOf(Outcome.Done.class);
        FixRun.ToApply todo = ((Outcome.Done<FixRun.ToApply>) prepared).value();
        FileText after = new FileText(todo.edits().apply(screen.text()), false);
        assertThat(after.text()).isEqualTo(RIGHT + "La 3e.\r\n");
        KeptText kept = run.kept().getFirst();
        assertThat(run.back(kept, after).orElseThrow().apply(after.text()))
                .isEqualTo(screen.text());
        assertThat(run.back(kept, screen)).isEmpty();
    }

    private static List<Attempt> writeAll(FixRun run, FixPlan plan) {
        return FixingSite.all(plan).stream().map(run::write).toList();
    }

    private List<Attempt> takeBack(FixRun run) throws IOException {
        List<FixTarget> targets = site.targets();
        return run.kept().stream()
                .map(text ->
                        run.takeBack(
                                text,
                                targets.stream()
                                        .filter(one -> one.post().path().equals(text.path()))
                                        .findFirst()
                                        .orElseThrow()))
                .toList();
    }

    private static List<Object> whys(List<Attempt> attempts) {
        return attempts.stream()
                .filter(Attempt.Left.class::isInstance)
                .map(attempt -> (Object) ((Attempt.Left) attempt).left().why().key())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
