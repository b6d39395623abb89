package fr.chapeau.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The build itself, on planted sources: what the compiler is told to refuse, it refuses. The
/// project's own `pom.xml` is used as it stands, so that a weakened setting is noticed.
class NullRuleTest {
    private static final String MARKED =
            "@org.jspecify.annotations.NullMarked\npackage fr.chapeau.planted;\n";

    @TempDir Path project = Path.of("");

    @Test
    void theBuildRefusesANullWhereNoneIsAllowed() throws Exception {
        String code =
                """
                package fr.chapeau.planted;
                final class Planted {
                    String name() {
                        return null;
                    }
                }
                """;

        assertThat(compile(code)).contains("[NullAway]", "Planted.java:[4,", "BUILD FAILURE");
    }

    /// As slow as the other one, and a lost `-Werror` breaks nothing at once: the long profile is
    /// enough.
    @Test
    @Tag("long")
    void theBuildRefusesAWarning() throws Exception {
        String code =
                """
                package fr.chapeau.planted;
                final class Planted {
                    java.util.List<String> names(java.util.List names) {
                        return java.util.List.copyOf(names);
                    }
                }
                """;

        assertThat(compile(code)).contains("[rawtypes]", "BUILD FAILURE");
    }

    /// What Maven prints while it compiles the one class.
    private String compile(String code) throws IOException, InterruptedException {
        Optional<Path> maven = maven();
        assumeTrue(maven.isPresent(), "there is no mvn on PATH");
        Path sources = Files.createDirectories(project.resolve("src/main/java/fr/chapeau/planted"));
        Files.copy(Path.of("pom.xml"), project.resolve("pom.xml"));
        Files.writeString(sources.resolve("package-info.java"), MARKED);
        Files.writeString(sources.resolve("Planted.java"), code);
        ProcessBuilder run =
                new ProcessBuilder(
                        maven.get().toString(), "-B", "-o", "compile", "-Dspotless.check.skip");
        // Surefire tells in which local repository the libraries of this very build lie.
        Optional.ofNullable(System.getProperty("localRepository"))
                .ifPresent(folder -> run.command().add("-Dmaven.repo.local=" + folder));
        run.environment().put("JAVA_HOME", System.getProperty("java.home", ""));
        run.directory(project.toFile()).redirectErrorStream(true);
        Process process = run.start();
        process.getOutputStream().close();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isNotZero();
        return printed;
    }

    private static Optional<Path> maven() {
        String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(folders.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "mvn"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
