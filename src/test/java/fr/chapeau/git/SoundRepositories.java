package fr.chapeau.git;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Lets Git itself look through every repository that a test leaves in its temporary folder: each
/// must be sound (`git fsck --strict`).
public final class SoundRepositories implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> call,
            ExtensionContext context)
            throws Throwable {
        invocation.proceed();
        check(call);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> call,
            ExtensionContext context)
            throws Throwable {
        invocation.proceed();
        check(call);
    }

    private static void check(ReflectiveInvocationContext<Method> call) throws IOException {
        for (Object argument : call.getArguments()) {
            if (argument instanceof Path folder) {
                for (Path repository : repositories(folder)) {
                    GitRepo.at(repository).git("fsck", "--strict", "--no-dangling");
                }
            }
        }
    }

    private static List<Path> repositories(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path dir, BasicFileAttributes attributes) {
                        if (Files.exists(dir.resolve(".git"))) {
                            found.add(dir);
                        }
                        return dir.endsWith(".git")
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }
}
