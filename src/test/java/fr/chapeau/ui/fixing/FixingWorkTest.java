package fr.chapeau.ui.fixing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.fixing.ChosenArticle;
import fr.chapeau.app.fixing.FixChoice;
import fr.chapeau.app.fixing.FixPlanning;
import fr.chapeau.app.fixing.FixRun;
import fr.chapeau.app.fixing.FixTarget;
import fr.chapeau.app.fixing.FixTarget.OpenText;
import fr.chapeau.app.fixing.FixWriting;
import fr.chapeau.app.fixing.FixingMessage;
import fr.chapeau.app.fixing.FixingSite;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.Rope;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixingWorkTest {
    private static final String WRONG = "---\ntitle: Le port\nlang: fr\n---\n\nLa mer : ici.\n";
    private static final String RIGHT = WRONG.replace("mer :", "mer\u00a0:");

    @TempDir private Path folder;
    private final Lane lane = new Lane("work");
    private final List<FixResult> results = new ArrayList<>();
    private FixingSite site;

    @BeforeEach
    void open() throws IOException {
        site = new FixingSite(folder);
    }

    @AfterEach
    void close() {
        lane.close();
    }

    @Test
    void endsAfterTheArticleThatItIsAt() throws IOException {
        Path one = site.write("a.md", WRONG);
        Path other = site.write("b.md", WRONG);
        FixRun run = site.begin();
        FixingWork[] work = new FixingWork[1];
        work[0] = work(new Port(Optional.empty()), run, over -> work[0].stop());

        work[0].putRight(chosen(), results::add);

        assertThat(one).hasContent(RIGHT);
        assertThat(other).hasContent(WRONG);
        assertThat(results)
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.done()).hasSize(1);
                    assertThat(result.unreached()).isEqualTo(1);
                });
        work(new Port(Optional.empty()), run, over -> {}).takeBack(results::add);
        assertThat(one).hasContent(WRONG);
    }

    @Test
    void anArticleThatWasOpenedMeanwhileStaysAsItIs() throws IOException {
        Path file = site.write("a.md", WRONG);
        OpenText text = new OpenText(Rope.of(WRONG), false, 0, false);

        work(new Port(Optional.of(text)), site.begin(), over -> {})
                .putRight(chosen(), results::add);

        assertThat(file).hasContent(WRONG);
        assertThat(results.getFirst().left())
                .singleElement()
                .satisfies(
                        left -> assertThat(left.why().key()).isEqualTo(FixingMessage.OPENED_SINCE));
    }

    @Test
    void anOpenArticleThatRefusesTheChangeIsNotTakenBackEither() throws IOException {
        site.write("a.md", WRONG);
        OpenText text = new OpenText(Rope.of(WRONG), false, 0, true);
        FixTarget closed = site.targets().getFirst();
        FixTarget open = new FixTarget(closed.post(), "a", text);
        FixRun run = site.begin();
        List<ChosenArticle> chosen =
                FixingSite.all(site.plan(List.of(open), new FixChoice.Everything()));

        work(new Port(Optional.of(text)), run, over -> {}).putRight(chosen, results::add);

        assertThat(results.getFirst().left()).hasSize(1);
        assertThat(run.kept()).isEmpty();
    }

    private List<ChosenArticle> chosen() throws IOException {
        return FixingSite.all(site.plan(new FixChoice.Everything()));
    }

    private FixingWork work(Port port, FixRun run, IntConsumer progress) {
        return new FixingWork(new SameThreadBackground(), lane, port, run, progress);
    }

    /// A site all of whose articles are open with the same text, or none; no change is taken.
    private final class Port implements FixingPort, OpenTexts {
        private final Optional<OpenText> text;

        Port(Optional<OpenText> text) {
            this.text = text;
        }

        @Override
        public FixPlanning planning() {
            return site.planning();
        }

        @Override
        public FixWriting writing() {
            return site.writing(FaultPoints.NONE);
        }

        @Override
        public OpenTexts open() {
            return this;
        }

        @Override
        public FixTarget target(Path path) {
            return new FixTarget(site.workspace().site().named(site.root.resolve(path)), "a", null);
        }

        @Override
        public void changed() {}

        @Override
        public Optional<OpenText> text(Path path) {
            return text;
        }

        @Override
        public void change(
                Path path, TextEdits edits, long revision, boolean save, Consumer<Change> then) {
            then.accept(Change.REFUSED);
        }
    }
}
