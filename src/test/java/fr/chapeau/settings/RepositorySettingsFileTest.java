package fr.chapeau.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.settings.RepositorySettingsFile.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositorySettingsFileTest {
    @TempDir Path folder;

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String told(Content content) {
        return content.problems().getFirst().message().key().name();
    }

    @Test
    void noFileIsNeeded() {
        assertThat(RepositorySettingsFile.of(folder, folder)).isEqualTo(Content.NONE);
    }

    @Test
    void theNearestFileUpToTheRepositorysRootCounts() throws IOException {
        Path outer = write(".chapeau.yml", "order: [a]\n");
        Files.createDirectories(folder.resolve("depot/docs"));
        Path site = folder.resolve("depot/docs");

        assertThat(RepositorySettingsFile.of(site, folder).file()).isEqualTo(outer);
        assertThat(RepositorySettingsFile.of(site, folder.resolve("depot")).file()).isNull();
        assertThat(RepositorySettingsFile.of(site, null).file()).isNull();
        Path inner = write("depot/docs/.chapeau.yml", "order: [b]\n");
        assertThat(RepositorySettingsFile.of(site, folder).file()).isEqualTo(inner);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndStopsNothing() throws IOException {
        Path file = write(".chapeau.yml", "order: [a]\n" + "# x\n".repeat(300_000));
        assertThat(told(RepositorySettingsFile.of(folder, null))).isEqualTo("SETTINGS_TOO_LARGE");

        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});
        assertThat(told(RepositorySettingsFile.of(folder, null))).isEqualTo("SETTINGS_NOT_UTF8");

        Files.writeString(file, "order: [a\n");
        Content broken = RepositorySettingsFile.of(folder, null);
        assertThat(told(broken)).isEqualTo("SETTINGS_INVALID");
        assertThat(broken.settings()).isEqualTo(RepositorySettings.NONE);
        assertThat(broken.file()).isEqualTo(file);
    }

    @Test
    void aFolderOfThatNameIsNoFile() throws IOException {
        Files.createDirectories(folder.resolve(".chapeau.yml"));

        assertThat(RepositorySettingsFile.of(folder, null)).isEqualTo(Content.NONE);
    }
}
