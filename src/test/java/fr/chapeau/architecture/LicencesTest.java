package fr.chapeau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The licence of every library is known.
class LicencesTest {
    /// A jar of a Maven repository: `artifact/version/artifact-version.jar`.
    private static final Pattern ARTIFACT =
            Pattern.compile("([^/\\\\]+)[/\\\\]([^/\\\\]+)[/\\\\]\\1-\\2[^/\\\\]*\\.jar$");

    @Test
    void everyLibraryOfTheClassPathIsNamedWithItsLicence() throws IOException {
        String page = Files.readString(Path.of("docs/licences.md"));
        Set<String> missing = new TreeSet<>(artifacts());
        assertThat(missing).contains("javafx-web", "archunit");

        missing.removeIf(artifact -> page.contains("`" + artifact + "`"));

        assertThat(missing).isEmpty();
    }

    private static Set<String> artifacts() {
        String classPath = Optional.ofNullable(System.getProperty("java.class.path")).orElse("");
        Set<String> artifacts = new TreeSet<>();
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
            Matcher artifact = ARTIFACT.matcher(entry);
            if (artifact.find()) {
                artifacts.add(artifact.group(1));
            }
        }
        return artifacts;
    }
}
