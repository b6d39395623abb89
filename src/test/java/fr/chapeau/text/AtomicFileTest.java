package fr.chapeau.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.AtomicFile.Step;
import fr.chapeau.text.WriteResult.NotWritten;
import fr.chapeau.text.WriteResult.Reason;
import fr.chapeau.text.WriteResult.Unexpected;
import fr.chapeau.text.WriteResult.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtomicFileTest {
    private static final byte[] NEW = "nouveau\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] THREE = {'3'};

    private final Path root;
    private final Path posts;
    private final Path post;

    AtomicFileTest(@TempDir Path root) throws IOException {
        this.root = root;
        posts = Files.createDirectory(root.resolve("_posts"));
        post = Files.writeString(posts.resolve("article.md"), "ancien\n");
    }

    @Test
    void replacesTheContentAndLeavesNothingBeside() throws IOException {
        WriteResult result = new AtomicFile(root).replace(post, NEW);

        assertThat(result).isEqualTo(new Written(post.toRealPath()));
        assertThat(post).hasContent("nouveau\n");
        assertThat(namesIn(posts)).containsExactly("article.md");
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheOldContentOrTheNewOneWhereverItFails(Step step) throws IOException {
        AtomicFile files = new AtomicFile(root, failingAt(step, new IOException("défaut")));

        WriteResult result = files.replace(post, NEW);

        boolean renamed = step.compareTo(Step.RENAMED) >= 0;
        assertThat(result instanceof Written).isEqualTo(renamed);
        assertThat(post).hasContent(renamed ? "nouveau\n" : "ancien\n");
        assertThat(namesIn(posts)).containsExactly("article.md");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COMPARED", "DRESSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void createsWholeFilesOrNoneWhereverItFails(Step step) throws IOException {
        AtomicFile files = new AtomicFile(root, failingAt(step, new IOException("défaut")));
        Path copy = post.resolveSibling("copie.md");

        WriteResult result = files.create(copy, NEW);

        boolean named = step.compareTo(Step.RENAMED) >= 0;
        assertThat(result instanceof Written).isEqualTo(named);
        assertThat(namesIn(posts))
                .containsExactlyElementsOf(
                        named ? List.of("article.md", "copie.md") : List.of("article.md"));
    }

    @Test
    void neverCreatesOverAnExistingFile() {
        assertThat(reason(new AtomicFile(root).create(post, NEW))).isEqualTo(Reason.EXISTS);
        assertThat(post).hasContent("ancien\n");
    }

    @Test
    void neverCreatesOverAFileThatCameInBetween() {
        Path copy = post.resolveSibling("copie.md");
        FaultPoints intruder =
                step -> {
                    if (step == Step.SYNCED) {
                        Files.writeString(copy, "à quelqu’un d’autre");
                    }
                };

        WriteResult result = new AtomicFile(root, intruder).create(copy, NEW);

        assertThat(reason(result)).isEqualTo(Reason.EXISTS);
        assertThat(copy).hasContent("à quelqu’un d’autre");
    }

    @Test
    void leavesAFileThatIsNotAsExpected() throws IOException {
        byte[] expected = Files.readAllBytes(post);
        FaultPoints intruder =
                step -> {
                    if (step == Step.SYNCED) {
                        Files.writeString(post, "d’un autre\n");
                    }
                };

        WriteResult result = new AtomicFile(root, intruder).replace(post, expected, NEW);

        assertThat(result).isEqualTo(new Unexpected(post.toRealPath()));
        assertThat(post).hasContent("d’un autre\n");
        assertThat(namesIn(posts)).containsExactly("article.md");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheModeBits(Mode mode) throws IOException {
        Files.setPosixFilePermissions(post, PosixFilePermissions.fromString(mode.bits));

        WriteResult result = new AtomicFile(root).replace(post, NEW);

        assertThat(result).isInstanceOf(Written.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(post)))
                .isEqualTo(mode.bits);
    }

    private enum Mode {
        PRIVATE("rw-------"),
        USUAL("rw-r--r--"),
        SHARED("rw-rw-rw-"),
        RUNNABLE("rwxr-x--x");

        private final String bits;

        Mode(String bits) {
            this.bits = bits;
        }
    }

    @Test
    void writesThroughLinksInsideTheRoot() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("lien.md"), Path.of("_posts/article.md"));
        Path folder = Files.createSymbolicLink(root.resolve("dossier"), Path.of("_posts"));

        new AtomicFile(root).replace(link, NEW);
        assertThat(post).hasContent("nouveau\n");
        new AtomicFile(root).replace(folder.resolve("article.md"), THREE);

        assertThat(post).hasContent("3");
        assertThat(link).isSymbolicLink();
        assertThat(namesIn(root)).containsExactly("_posts", "dossier", "lien.md");
    }

    @Test
    void refusesLinksThatLeadOut(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret"), "secret");
        Path git = Files.createDirectories(root.resolve(".git/hooks")).resolve("pre-commit");
        Files.writeString(git, "#!/bin/sh");
        Path out = Files.createSymbolicLink(root.resolve("dehors.md"), secret);
        Path folder = Files.createSymbolicLink(root.resolve("dehors"), outside);
        Path hook = Files.createSymbolicLink(root.resolve("crochet.md"), git);
        AtomicFile files = new AtomicFile(root);

        assertThat(reason(files.replace(out, NEW))).isEqualTo(Reason.LINK_LEADS_OUT);
        assertThat(reason(files.replace(folder.resolve("secret"), NEW)))
                .isEqualTo(Reason.LINK_LEADS_OUT);
        assertThat(reason(files.create(folder.resolve("neuf"), NEW)))
                .isEqualTo(Reason.LINK_LEADS_OUT);
        assertThat(reason(files.replace(hook, NEW))).isEqualTo(Reason.LINK_LEADS_OUT);
        assertThat(secret).hasContent("secret");
        assertThat(git).hasContent("#!/bin/sh");
    }

    @Test
    void saysWhatStandsInTheWay() throws IOException {
        AtomicFile files = new AtomicFile(root);
        Path dangling = Files.createSymbolicLink(root.resolve("vide.md"), Path.of("nulle-part"));

        assertThat(reason(files.replace(root.resolve("absent.md"), NEW))).isEqualTo(Reason.GONE);
        assertThat(reason(files.replace(dangling, NEW))).isEqualTo(Reason.GONE);
        assertThat(reason(files.create(root.resolve("absent/a.md"), NEW))).isEqualTo(Reason.GONE);
        assertThat(reason(files.replace(root.resolve("_posts"), NEW))).isEqualTo(Reason.IS_FOLDER);
    }

    @Test
    void saysThatTheDiskIsFullOrTheFolderIsLocked() {
        IOException full = new IOException("No space left on device");
        IOException locked = new AccessDeniedException("_posts");

        WriteResult first =
                new AtomicFile(root, failingAt(Step.HALF_WRITTEN, full)).replace(post, NEW);
        WriteResult second =
                new AtomicFile(root, failingAt(Step.TEMPORARY_CREATED, locked)).replace(post, NEW);

        assertThat(reason(first)).isEqualTo(Reason.DISK_FULL);
        assertThat(reason(second)).isEqualTo(Reason.FOLDER_READ_ONLY);
    }

    @Test
    void sweepsWhatDeadProcessesLeftAndNothingElse() throws IOException {
        ProcessStamp own = ProcessStamp.current();
        List<String> kept =
                List.of(
                        ".chapeau-" + own + "-0.tmp",
                        ".chapeau-notes.tmp",
                        ".chapeau-1-2-3.md",
                        "article.md");
        for (String name : kept) {
            Files.writeString(posts.resolve(name), "x");
        }
        ProcessStamp reused = new ProcessStamp(own.pid(), own.start() + 1);
        Files.writeString(posts.resolve(".chapeau-" + reused + "-0.tmp"), "x");
        Files.writeString(posts.resolve(".chapeau-999999999-1-7.tmp"), "x");

        int removed = new AtomicFile(root).sweep(posts);

        assertThat(removed).isEqualTo(2);
        assertThat(namesIn(posts)).containsExactlyElementsOf(kept.stream().sorted().toList());
    }

    @Test
    void sweepingAFolderThatIsGoneDoesNothing() {
        assertThat(new AtomicFile(root).sweep(root.resolve("absent"))).isZero();
    }

    private static FaultPoints failingAt(Step step, IOException failure) {
        return passed -> {
            if (passed == step) {
                throw failure;
            }
        };
    }

    private static Reason reason(WriteResult result) {
        return ((NotWritten) result).reason();
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }
}
