package fr.chapeau.app.posts;

import static fr.chapeau.app.posts.GitSite.done;
import static fr.chapeau.app.posts.GitSite.problem;
import static fr.chapeau.app.posts.PostRenamingTest.dyingAt;
import static fr.chapeau.app.posts.PostRenamingTest.killed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.posts.Trash.Deleted;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Takes articles back in real repositories, and compares with what `git checkout` does.
class TakingBackTest {
    private static final String PATH = "_actualites/jardin.md";
    private static final String OTHER = "_actualites/port.md";
    private static final String POST = "---\ntitle: Jardin\n---\n\nDes fleurs.\n";
    private static final String DRAFT = "---\ntitle: Jardins\n---\n\nDes arbres.\r\n";
    private static final String RECORD = ".chapeau/dismissals/_actualites/jardin.md/xxx.yml";
    private static final String SECOND = ".chapeau/dismissals/_actualites/jardin.md/yyy.yml";
    private static final String YAML = "rule: placeholder-xxx\nabout: XXX\nreason: un titre\n";

    @TempDir Path folder;

    private static Trash trash(GitSite site) {
        return new Trash(site.root(), site.ownFolder(), GitSite.CLOCK);
    }

    private static Outcome<CommittedState> committed(GitSite site) {
        try (Workspace workspace = done(Workspace.open(site.root()))) {
            return CommittedState.of(
                    workspace.checkout().orElseThrow(), site.root(), site.post(PATH), site.moved());
        }
    }

    private static Deleted takeBack(GitSite site) {
        CommittedState state = done(committed(site));
        Deleted kept = done(new TakingBack(site.root(), trash(site)).takeBack(state));
        try (Workspace workspace = done(Workspace.open(site.root()))) {
            done(state.note(workspace.checkout().orElseThrow(), site.root()));
        }
        return kept;
    }

    private static byte[] bytes(GitSite site) throws IOException {
        return Files.readAllBytes(site.root().resolve(PATH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false |",
                "true  |",
                "input |",
                "false | *.md text eol=crlf",
                "true  | *.md -text",
                "false | *.md ident",
                "false | *.md filter=rot",
                "false | jardin.md working-tree-encoding=UTF-16LE-BOM"
            })
    void theBytesAreThoseOfACheckout(String autocrlf, String attributes) throws Exception {
        try (GitSite site = GitSite.of(folder, OTHER, POST)) {
            site.git("config", "core.autocrlf", autocrlf);
            site.git("config", "filter.rot.clean", "tr a-z n-za-m");
            site.git("config", "filter.rot.smudge", "tr a-z n-za-m");
            boolean wide = attributes != null && attributes.contains("UTF-16");
            if (attributes != null) {
                GitSite.write(site.root(), ".gitattributes", attributes + "\n");
            }
            Files.write(
                    site.root().resolve(PATH),
                    wide
                            ? ("\uFEFF" + POST).getBytes(StandardCharsets.UTF_16LE)
                            : ("$Id$ " + POST).getBytes(StandardCharsets.UTF_8));
            site.git("add", "-A");
            site.git("commit", "-q", "-m", "attributs");
            GitSite.write(site.root(), PATH, DRAFT);
            GitSite.write(site.root(), OTHER, DRAFT);

            takeBack(site);

            byte[] ours = bytes(site);
            assertThat(site.git("status", "--porcelain")).isEqualTo(" M " + OTHER + "\n");
            Files.delete(site.root().resolve(PATH));
            site.git("checkout", "--", PATH);
            assertThat(ours).isEqualTo(bytes(site));
        }
    }

    @ParameterizedTest
    @CsvSource({"rwxr-xr-x, rw-r--r--", "rw-r--r--, rwxr-xr-x"})
    void soIsWhetherItIsAProgramme(String before, String now) throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            site.git("update-index", "--chmod=" + (before.contains("x") ? "+x" : "-x"), PATH);
            if (before.contains("x")) {
                site.git("commit", "-q", "-m", "x");
            }
            Files.setPosixFilePermissions(
                    site.root().resolve(PATH), PosixFilePermissions.fromString(now));

            takeBack(site);

            assertThat(site.git("status", "--porcelain")).isEmpty();
        }
    }

    @Test
    void theTextThatWasThereComesBackByteForByte() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            GitSite.write(site.root(), PATH, DRAFT);
            Deleted kept = takeBack(site);
            assertThat(site.files()).isEqualTo(Map.of(PATH, POST));

            assertThat(done(trash(site).list())).containsExactly(kept);
            assertThat(done(trash(site).text(kept)).text()).isEqualTo(DRAFT);
            done(trash(site).restore(kept));

            assertThat(site.files()).isEqualTo(Map.of(PATH, DRAFT));
            assertThat(done(trash(site).list())).isEmpty();
        }
    }

    @Test
    void whatWasWrittenSinceGoesToTheTrashInItsTurn() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            GitSite.write(site.root(), PATH, DRAFT);
            Deleted kept = takeBack(site);
            GitSite.write(site.root(), PATH, "depuis\n");

            done(trash(site).restore(kept));

            assertThat(site.files()).isEqualTo(Map.of(PATH, DRAFT));
            List<Deleted> now = done(trash(site).list());
            assertThat(now).hasSize(1);
            assertThat(done(trash(site).text(now.getFirst())).text()).isEqualTo("depuis\n");
        }
    }

    @Test
    void itComesBackWhereThePostIsDeletedSince() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            GitSite.write(site.root(), PATH, DRAFT);
            Deleted kept = takeBack(site);
            Files.delete(site.root().resolve(PATH));

            done(trash(site).restore(kept));

            assertThat(site.files()).isEqualTo(Map.of(PATH, DRAFT));
        }
    }

    @Test
    void whatOthersHaveStagedStaysStaged() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST, OTHER, POST)) {
            GitSite.write(site.root(), PATH, "staged\n");
            GitSite.write(site.root(), OTHER, "staged\n");
            site.git("add", "-A");
            GitSite.write(site.root(), PATH, DRAFT);
            String staged = site.git("ls-files", "-s");

            takeBack(site);

            assertThat(site.git("ls-files", "-s")).isEqualTo(staged);
            assertThat(site.files()).isEqualTo(Map.of(PATH, POST, OTHER, "staged\n"));
        }
    }

    @Test
    void whatWasSetAsideGoesBackWithItAndComesBackWithIt() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST, RECORD, YAML)) {
            GitSite.write(site.root(), RECORD, YAML + "\n");
            GitSite.write(site.root(), SECOND, YAML);
            Map<String, String> before = site.files();

            Deleted kept = takeBack(site);

            assertThat(site.files()).isEqualTo(Map.of(PATH, POST, RECORD, YAML));
            assertThat(site.git("status", "--porcelain")).isEmpty();
            GitSite.write(site.root(), PATH, DRAFT);
            done(trash(site).restore(kept));
            assertThat(site.files()).isEqualTo(before);
        }
    }

    @Test
    void aRecordThatWasTakenAwayIsThereAgain() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST, RECORD, YAML)) {
            Files.delete(site.root().resolve(RECORD));
            Files.delete(site.root().resolve(RECORD).getParent());

            takeBack(site);

            assertThat(site.git("status", "--porcelain")).isEmpty();
        }
    }

    @Test
    void saysWhyThereIsNothingToGoBackTo() throws Exception {
        try (GitSite site = GitSite.of(folder, OTHER, POST)) {
            GitSite.write(site.root(), PATH, POST);
            assertThat(problem(committed(site))).isEqualTo("TAKE_BACK_NEW");
            site.git("add", "-A");
            site.git("commit", "-q", "-m", "n");
            assertThat(problem(committed(site))).isEqualTo("TAKE_BACK_NOTHING");
            Files.delete(site.root().resolve(PATH));
            Files.createSymbolicLink(site.root().resolve(PATH), Path.of("port.md"));
            assertThat(problem(committed(site))).isEqualTo("TAKE_BACK_LINK");
            site.git("add", "-A");
            site.git("commit", "-q", "-m", "l");
            Files.delete(site.root().resolve(PATH));
            GitSite.write(site.root(), PATH, POST);
            assertThat(problem(committed(site))).isEqualTo("TAKE_BACK_LINK");
        }
    }

    @Test
    void aRenamedPostIsToGetItsNameBackFirst() throws Exception {
        try (GitSite site = GitSite.of(folder, OTHER, POST)) {
            PostRenaming renaming = new PostRenaming(site.site(), GitSite.CLOCK, site.moved());
            PostRenaming.Plan plan =
                    done(renaming.prepare(site.post(OTHER), "Jardin", site.index()));
            assertThat(done(renaming.rename(plan, false)).path()).hasToString(PATH);

            assertThat(problem(committed(site))).isEqualTo("TAKE_BACK_RENAMED");
        }
    }

    @Test
    void changesNothingWhereTheFileIsAnotherByThen() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            GitSite.write(site.root(), PATH, DRAFT);
            CommittedState state = done(committed(site));
            FaultPoints meanwhile =
                    step -> {
                        if (step == TakingBack.Step.TEXT_KEPT) {
                            GitSite.write(site.root(), PATH, "par un autre\n");
                        }
                    };

            Outcome<Deleted> outcome =
                    new TakingBack(site.root(), trash(site), meanwhile).takeBack(state);

            assertThat(problem(outcome)).isEqualTo("CHANGED_MEANWHILE");
            assertThat(site.files()).isEqualTo(Map.of(PATH, "par un autre\n"));
            assertThat(done(trash(site).list())).isEmpty();
        }
    }

    static Stream<Enum<?>> steps() {
        return Stream.of(Trash.Step.values(), TakingBack.Step.values(), AtomicFile.Step.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whereverItIsCutOffTheTextIsThere(Enum<?> step) throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST, RECORD, YAML)) {
            GitSite.write(site.root(), PATH, DRAFT);
            GitSite.write(site.root(), SECOND, YAML);
            CommittedState state = done(committed(site));
            Trash dying = new Trash(site.root(), site.ownFolder(), GitSite.CLOCK, dyingAt(step));

            killed(() -> new TakingBack(site.root(), dying, dyingAt(step)).takeBack(state));

            assertDraftThere(site);
            new AtomicFile(site.root()).sweep(site.root().resolve("_actualites"));
            if (!Files.readString(site.root().resolve(PATH)).equals(DRAFT)) {
                Deleted kept = done(trash(site).list()).getFirst();
                killed(() -> new TakingBack(site.root(), trash(site), dyingAt(step)).restore(kept));
                assertDraftThere(site);
                done(trash(site).list()).forEach(left -> done(trash(site).restore(left)));
            }
            assertThat(Files.readString(site.root().resolve(PATH))).isEqualTo(DRAFT);
        }
    }

    private static void assertDraftThere(GitSite site) throws IOException {
        boolean inPlace = Files.readString(site.root().resolve(PATH)).equals(DRAFT);
        boolean inTrash =
                done(trash(site).list()).stream()
                        .anyMatch(kept -> done(trash(site).text(kept)).text().equals(DRAFT));
        assertThat(inPlace || inTrash).isTrue();
    }
}
