package fr.chapeau.app.hook;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.HookFile;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The hook by which Git has articles checked before each commit (`githooks`, "pre-commit"). A hook
/// of somebody else's is never touched.
public final class CommitHook {
    private static final String NAME = "pre-commit";

    private final String programme;
    private final Texts texts;

    /// @param programme that starts Chapeau: a path, or a name to be looked for
    /// @param texts in whose language the hook speaks
    public CommitHook(String programme, Texts texts) {
        this.programme = programme;
        this.texts = texts;
    }

    /// Puts the hook into the checkout that a folder is in, where Git looks for hooks.
    ///
    /// @return its file
    public Outcome<Path> install(Path folder) {
        return hook(folder, this::install);
    }

    private Outcome<Path> install(HookFile hook) {
        Path file = hook.file();
        if (!hook.own()) {
            return refused(HookMessage.HOOK_SHARED, file);
        }
        String script = HookScript.of(programme, texts);
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                if (!isOurs(file)) {
                    return refused(HookMessage.HOOK_EXISTS, file);
                }
                Files.delete(file);
            }
            Path hooks = Files.createDirectories(Objects.requireNonNull(file.getParent()));
            byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
            Path root = hooks.toRealPath();
            return PostFiles.outcome(new AtomicFile(root).create(file, bytes), file)
                    .then(this::executable);
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.of(HookMessage.HOOK_UNWRITABLE, file.toString()).because(e));
        }
    }

    private Outcome<Path> executable(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
                rights.add(PosixFilePermission.OWNER_EXECUTE);
                rights.add(PosixFilePermission.GROUP_EXECUTE);
                rights.add(PosixFilePermission.OTHERS_EXECUTE);
                Files.setPosixFilePermissions(file, rights);
            }
            return Outcome.done(file);
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.of(HookMessage.HOOK_UNWRITABLE, file.toString()).because(e));
        }
    }

    private Outcome<Path> refused(HookMessage why, Path file) {
        return Outcome.refused(Problem.of(why, file.toString(), HookScript.line(programme)));
    }

    /// Takes the hook away again.
    ///
    /// @return its file; empty where there was none
    public Outcome<Optional<Path>> remove(Path folder) {
        return hook(folder, CommitHook::remove);
    }

    private static Outcome<Optional<Path>> remove(HookFile hook) {
        Path file = hook.file();
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Outcome.done(Optional.empty());
            }
            if (!isOurs(file)) {
                return Outcome.refused(Problem.of(HookMessage.HOOK_NOT_OURS, file.toString()));
            }
            Files.delete(file);
            return Outcome.done(Optional.of(file));
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.of(HookMessage.HOOK_UNWRITABLE, file.toString()).because(e));
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && HookScript.isOurs(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static <T> Outcome<T> hook(Path folder, Function<HookFile, Outcome<T>> work) {
        return Checkout.discover(folder)
                .then(found ->
                        found.map(
                                        checkout -> {
                                            try (checkout) {
                                                return checkout.hook(NAME).then(work);
                                            }
                                        })
                                .orElseGet(() ->
                                        Outcome.failed(
                                                Problem.of(
                                                        HookMessage.HOOK_WITHOUT_GIT,
                                                        folder.toString()))));
    }
}
