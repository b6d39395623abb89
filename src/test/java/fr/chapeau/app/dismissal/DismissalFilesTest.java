package fr.chapeau.app.dismissal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DismissalFilesTest {
    private static final Path POST = Path.of("_posts", "2026-01-05-fete.md");
    private static final Path OTHER = Path.of("_posts", "2026-01-06-neige.md");

    @TempDir Path folder;
    private Path root = Path.of("");
    private DismissalFiles files = new DismissalFiles(root);

    @BeforeEach
    void site() throws IOException {
        root = folder.toRealPath();
        files = new DismissalFiles(root);
    }

    private static Dismissal dismissal(String about) {
        return new Dismissal(
                new Anchor("placeholder-xxx", about, "avant ", " après", 1, 1), "un nom", "", null);
    }

    private static KeptDismissal done(Outcome<KeptDismissal> outcome) {
        if (outcome instanceof Outcome.Done<KeptDismissal>(KeptDismissal kept)) {
            return kept;
        }
        throw new AssertionError(outcome);
    }

    private static String problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> "done";
            case Outcome.Refused<?>(Problem why) -> why.message().key().name();
            case Outcome.Failed<?>(Problem why) -> why.message().key().name();
        };
    }

    /// The files of the site, by path.
    private Map<String, String> all() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(one -> !one.equals(root)).toList()) {
                all.put(
                        root.relativize(file).toString(),
                        Files.isDirectory(file) ? "/" : Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void eachDismissalHasAFileOfItsOwnInAFolderWithTheNameOfItsArticle() throws IOException {
        KeptDismissal one = done(files.add(POST, dismissal("XXX")));
        KeptDismissal two = done(files.add(POST, dismissal("XXL")));

        assertThat(one.file().getParent())
                .isEqualTo(root.resolve(".chapeau/dismissals/_posts/2026-01-05-fete.md"));
        assertThat(files.of(POST).kept()).containsExactlyInAnyOrder(one, two);
        assertThat(files.of(OTHER)).isEqualTo(PostDismissals.NONE);
        assertThat(DismissalFiles.postOf(root.relativize(one.file()))).contains(POST);
    }

    @Test
    void whatIsBroughtBackLeavesNoTraceAndTheOthersAsTheyWere() throws IOException {
        KeptDismissal one = done(files.add(POST, dismissal("XXX")));
        KeptDismissal two = done(files.add(POST, dismissal("XXL")));
        Map<String, String> both = all();

        assertThat(problem(files.remove(one))).isEqualTo("done");
        both.remove(root.relativize(one.file()).toString());
        assertThat(all()).isEqualTo(both);

        assertThat(problem(files.remove(two))).isEqualTo("done");
        assertThat(problem(files.remove(two))).isEqualTo("done");
        assertThat(all()).isEmpty();
    }

    @Test
    void keepingTheSameTwiceKeepsItOnceWithTheCommentsOfOthers() throws IOException {
        KeptDismissal one = done(files.add(POST, dismissal("XXX")));
        Files.writeString(one.file(), "# vu avec Bob\n" + one.content().text());

        KeptDismissal again = done(files.add(POST, dismissal("XXX")));

        assertThat(again.file()).isEqualTo(one.file());
        assertThat(Files.readString(one.file())).startsWith("# vu avec Bob\n");
        assertThat(files.of(POST).kept()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndStaysAndAnotherTakesItsPlace() throws IOException {
        KeptDismissal one = done(files.add(POST, dismissal("XXX")));
        Files.writeString(one.file(), "<<<<<<< a\n=======\n>>>>>>> b\n");

        PostDismissals broken = files.of(POST);
        assertThat(broken.kept()).isEmpty();
        assertThat(broken.problems()).hasSize(1);

        KeptDismissal again = done(files.add(POST, dismissal("XXX")));
        assertThat(again.file()).isNotEqualTo(one.file());
        assertThat(Files.readString(one.file())).startsWith("<<<<<<<");
    }

    @Test
    void whatAnotherProgrammeHasChangedIsNotRemoved() throws IOException {
        KeptDismissal one = done(files.add(POST, dismissal("XXX")));
        String theirs = one.content().text().replace("un nom", "une autre raison");
        Files.writeString(one.file(), theirs);

        assertThat(problem(files.remove(one))).isEqualTo("CHANGED_MEANWHILE");

        assertThat(Files.readString(one.file())).isEqualTo(theirs);
    }

    @ParameterizedTest
    @EnumSource(
            value = AtomicFile.Step.class,
            names = {"TEMPORARY_CREATED", "HALF_WRITTEN", "WRITTEN", "SYNCED"})
    void aFullDiskIsSaidAndLeavesTheSiteAsItWas(AtomicFile.Step at) throws IOException {
        AtomicFile full =
                new AtomicFile(
                        root,
                        step -> {
                            if (step == at) {
                                throw new IOException("No space left on device");
                            }
                        });

        Outcome<KeptDismissal> outcome = new DismissalFiles(root, full).add(POST, dismissal("XXX"));

        assertThat(problem(outcome)).isEqualTo("WRITE_DISK_FULL");
        assertThat(all()).isEmpty();
    }

    @Test
    void aProtectedFolderIsSaid() throws IOException {
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(root), "a super-user writes anywhere");
        try {
            assertThat(problem(files.add(POST, dismissal("XXX")))).isEqualTo("WRITE_READ_ONLY");
        } finally {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void nothingIsWrittenOutsideOfTheSite(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(root.resolve(".chapeau"), elsewhere);

        assertThat(problem(files.add(POST, dismissal("XXX")))).isEqualTo("WRITE_LINK");
        assertThat(problem(files.add(Path.of("../../../a.md"), dismissal("XXX"))))
                .isEqualTo("WRITE_LINK");

        try (Stream<Path> inside = Files.list(elsewhere)) {
            assertThat(inside).isEmpty();
        }
    }

    @Test
    void theyGoWithTheArticleAndNeverReplaceWhatIsThere() throws IOException {
        KeptDismissal one = done(files.add(POST, dismissal("XXX")));
        done(files.add(POST, dismissal("XXL")));
        KeptDismissal there = done(files.add(OTHER, dismissal("XXX")));
        Files.writeString(there.file(), there.content().text() + "# déjà là\n");

        files.move(POST, OTHER);

        assertThat(files.of(OTHER).kept()).hasSize(2);
        assertThat(Files.readString(there.file())).endsWith("# déjà là\n");
        assertThat(one.file()).exists();
    }

    @Test
    void theyAreTakenOutOfTheSiteAndBack(@TempDir Path trash) throws IOException {
        done(files.add(POST, dismissal("XXX")));
        Map<String, String> before = all();

        files.putAside(POST, trash.resolve("a"));
        assertThat(all()).isEmpty();
        files.takeBack(POST, trash.resolve("a"));

        assertThat(all()).isEqualTo(before);
    }

    @Test
    void aMoveThatFailsSaysSo() throws IOException {
        done(files.add(POST, dismissal("XXX")));
        Files.writeString(root.resolve(".chapeau/dismissals/plat"), "un fichier");

        assertThatThrownBy(() -> files.move(POST, Path.of("plat", "a.md")))
                .isInstanceOf(IOException.class);
        assertThat(files.of(POST).kept()).hasSize(1);
        assertThat(List.of(DismissalFiles.postOf(Path.of(".chapeau/dismissals/a.yml"))))
                .containsExactly(Optional.empty());
    }
}
