package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the scripts of `packaging` share.
class ScriptsTest {
    private static final Path LIB = Path.of("packaging", "lib.sh").toAbsolutePath();

    @TempDir private Path folder;

    @BeforeEach
    void bash() {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "site",
                "./site",
                "-- site",
                "--screenshot x.png",
                "--screenshot=x.png site",
                "--screenshot check site"
            })
    void openTheWindowForAFolderThatIsThere(String arguments) throws Exception {
        assertThat(asksForWindow(arguments)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chek",
                "check",
                "check site",
                "absent/site",
                "file.md",
                "--help",
                "-V",
                "--sottise site",
                "--screenshot",
                "--screenshot x.png chek",
                "set site",
                "audit site",
                "hook"
            })
    void openNothingForAnyOtherWord(String arguments) throws Exception {
        assertThat(asksForWindow(arguments)).isFalse();
    }

    /// The language is told to Java where the locale, which is not installed or no UTF-8, is not
    /// kept.
    @ParameterizedTest
    @CsvSource({
        "fr_XX, , -Duser.language=fr C.UTF-8",
        "fr, , -Duser.language=fr C.UTF-8",
        "C, , C.UTF-8",
        "fr_XX, C, C.UTF-8",
        "C, fr_XX, -Duser.language=fr C.UTF-8"
    })
    void keepTheLanguageOfALocaleThatCannotNameFiles(String language, String all, String expected)
            throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "locales of Linux");
        Map<String, String> environment =
                all == null ? Map.of("LANG", language) : Map.of("LANG", language, "LC_ALL", all);

        String found = bash(environment, "use_utf8_names; echo ${language[*]} $LC_ALL");

        assertThat(found.strip()).isEqualTo(expected);
    }

    @Test
    void saveAFrenchReaderTheEnglish() throws Exception {
        String command = "either bonjour hello";

        assertThat(bash(Map.of("LANG", "fr_FR.UTF-8"), command)).isEqualTo("bonjour");
        assertThat(bash(Map.of("LANG", "en_GB.UTF-8"), command)).isEqualTo("hello");
        assertThat(bash(Map.of(), command)).isEqualTo("hello");
    }

    private boolean asksForWindow(String arguments) throws Exception {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("file.md"), "");
        String answer = bash(Map.of(), "asks_for_window " + arguments + " && echo yes || echo no");
        return answer.strip().equals("yes");
    }

    private String bash(Map<String, String> environment, String command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        "/bin/bash", "-c", "set -eu; . \"$0\"; " + command, LIB.toString());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().putAll(environment);
        builder.directory(folder.toFile()).redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return out;
    }
}
