package fr.chapeau.app.fixing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.fixing.ChangedPlace.Marked;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Rope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixPlanningTest {
    private static final String HEAD = "---\ntitle: Le port\nlang: fr\n---\n\n";

    @TempDir private Path folder;
    private FixingSite site;

    @BeforeEach
    void open() throws IOException {
        site = new FixingSite(folder);
    }

    @Test
    void showsEachChangeWithItsLineBeforeAndAfter() throws IOException {
        site.write("a.md", HEAD + "Voici la mer : elle est là.\n\nLa 2ème fois !\n");

        FixPlan plan = site.plan(new FixChoice.Typography());

        assertThat(plan.left()).isEmpty();
        assertThat(plan.articles()).hasSize(1);
        List<PlannedChange> changes = plan.articles().getFirst().changes();
        assertThat(changes)
                .extracting(PlannedChange::kind)
                .containsExactly("typo-nbsp-missing", "typo-ordinal", "typo-nbsp-missing");
        ChangedPlace first = changes.getFirst().places().getFirst();
        assertThat(first.line()).isEqualTo(6);
        assertThat(first.before().text()).isEqualTo("Voici la mer : elle est là.");
        assertThat(first.after().text()).isEqualTo("Voici la mer\u00a0: elle est là.");
        assertThat(marked(first.before())).containsExactly(" ");
        assertThat(marked(first.after())).containsExactly("\u00a0");
    }

    @Test
    void ofALongLineOnlyWhatIsNearIsShown() throws IOException {
        String words = "un mot après un autre ".repeat(20);
        site.write("a.md", HEAD + words + "et voilà : la mer. " + words + "\n");

        FixPlan plan = site.plan(new FixChoice.OneRule("typo-nbsp-missing"));

        Marked before =
                plan.articles().getFirst().changes().getFirst().places().getFirst().before();
        assertThat(before.text()).startsWith("…").endsWith("…").contains("et voilà : la mer.");
        assertThat(before.text().length()).isLessThan(110);
        assertThat(marked(before)).containsExactly(" ");
    }

    @Test
    void plansOnlyTheKindThatWasChosen() throws IOException {
        site.write("a.md", HEAD + "La mer : la 2ème. Un m\u200bot.\n");

        assertThat(kinds(new FixChoice.OneRule("typo-ordinal"))).containsExactly("typo-ordinal");
        assertThat(kinds(new FixChoice.Typography())).allMatch(kind -> kind.startsWith("typo-"));
        assertThat(kinds(new FixChoice.Everything())).contains("text-invisible-character");
    }

    private List<String> kinds(FixChoice choice) throws IOException {
        return site.plan(choice).articles().stream()
                .flatMap(article -> article.changes().stream())
                .map(PlannedChange::kind)
                .toList();
    }

    @Test
    void anArticleThatIsOpenIsPlannedAsItIsOnTheScreen() throws IOException {
        site.write("a.md", HEAD + "La mer : ici.\n");
        FixTarget closed = site.targets().getFirst();
        FileText text = new FileText(HEAD + "La 2ème.\n", false);
        FixTarget open =
                new FixTarget(
                        closed.post(),
                        "a",
                        new FixTarget.OpenText(Rope.of(text.text()), false, 3, true));

        FixPlan plan = site.plan(List.of(open), new FixChoice.Typography());

        assertThat(plan.articles().getFirst().changes())
                .extracting(PlannedChange::kind)
                .containsExactly("typo-ordinal");
        assertThat(plan.articles().getFirst().mark()).isEqualTo(TextMark.of(text.encode()));
    }

    @Test
    void tellsWhichArticlesCannotBePutRightAndWhy() throws IOException {
        Path binary = site.root.resolve("a.md");
        Files.write(binary, new byte[] {'-', '-', '-', '\n', (byte) 0xff, (byte) 0xfe});
        Path guarded = site.write("b.md", HEAD + "La mer : ici.\n");
        Assumptions.assumeTrue(guarded.toFile().setWritable(false));
        Assumptions.assumeFalse(Files.isWritable(guarded), "the user may write everything");

        FixPlan plan = site.plan(new FixChoice.Typography());

        assertThat(plan.articles()).isEmpty();
        assertThat(plan.left()).extracting(LeftAlone::title).containsExactly("a.md", "b.md");
        assertThat(plan.left().getLast().why().key()).isEqualTo(FixingMessage.PROTECTED);
    }

    private static List<String> marked(Marked shown) {
        return shown.marks().stream().map(span -> span.of(shown.text())).toList();
    }
}
