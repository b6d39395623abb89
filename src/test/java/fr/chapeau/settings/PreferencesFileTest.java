package fr.chapeau.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    private static final Preferences INITIAL = Preferences.initial(Language.FRENCH);

    private final Path folder;
    private final Path path;
    private final PreferencesFile file;

    PreferencesFileTest(@TempDir Path folder) {
        this.folder = folder;
        path = folder.resolve("chapeau/preferences.properties");
        file = new PreferencesFile(path, INITIAL);
    }

    @Test
    void whatWasWrittenIsReadBack() {
        Preferences chosen =
                INITIAL.withLanguage(Language.ENGLISH)
                        .withTheme(Theme.DARK)
                        .withTextSize(TextSize.PERCENT_150)
                        .withRecent(Path.of("/srv/sites/numérique = état"))
                        .withRecent(Path.of("/srv/sites/autre"))
                        .withSize("pane.sheet", 412.5);

        boolean written = file.write(chosen);

        assertThat(written).isTrue();
        assertThat(file.read()).isEqualTo(chosen);
        assertThat(folder.resolve("chapeau").toFile().list())
                .containsExactly("preferences.properties");
    }

    @Test
    void theLanguageOfTheSystemIsFollowedUntilOneIsChosen() {
        PreferencesFile elsewhere =
                new PreferencesFile(path, Preferences.initial(Language.ENGLISH));

        file.write(INITIAL.withTheme(Theme.DARK));
        assertThat(elsewhere.read().language()).isEqualTo(Language.ENGLISH);

        elsewhere.write(INITIAL);
        elsewhere.write(INITIAL.withLanguage(Language.ENGLISH));
        assertThat(file.read().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aMissingFileGivesTheFirstStart() {
        assertThat(file.read()).isEqualTo(INITIAL);
    }

    @Test
    void whatCannotBeReadIsAsAtTheFirstStart() throws IOException {
        Files.createDirectories(folder.resolve("chapeau"));
        Files.writeString(
                path,
                """
                language=KLINGON
                theme=DARK
                text.size=130
                size.pane.text=wide
                size.pane.sheet=NaN
                """);

        Preferences read = file.read();

        assertThat(read)
                .isEqualTo(INITIAL.withTheme(Theme.DARK).withTextSize(TextSize.PERCENT_125));
    }

    @Test
    void aBrokenEncodingOrEscapeIsNoFailure() throws IOException {
        Files.createDirectories(folder.resolve("chapeau"));
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(file.read()).isEqualTo(INITIAL);

        Files.writeString(path, "language=\\u00zz");
        assertThat(file.read()).isEqualTo(INITIAL);
    }

    @Test
    void aFolderThatCannotBeMadeIsReportedAndHarmsNothing() throws IOException {
        Files.writeString(folder.resolve("chapeau"), "a file, not a folder");

        assertThat(file.write(INITIAL)).isFalse();
        assertThat(file.read()).isEqualTo(INITIAL);
    }

    @Test
    void theFileLiesWhereTheDesktopWantsIt() {
        Path home = Path.of("/home/camille");

        assertThat(PreferencesFile.location(Map.of(), home))
                .isEqualTo(Path.of("/home/camille/.config/chapeau/preferences.properties"));
        assertThat(PreferencesFile.location(Map.of("XDG_CONFIG_HOME", "/etc/x"), home))
                .isEqualTo(Path.of("/etc/x/chapeau/preferences.properties"));
        assertThat(PreferencesFile.location(Map.of("XDG_CONFIG_HOME", "relative"), home))
                .isEqualTo(Path.of("/home/camille/.config/chapeau/preferences.properties"));
    }

    @Test
    void recentFoldersAreKeptOnceLastFirstAndNotForEver() {
        Preferences preferences = INITIAL;
        for (int i = 0; i < 20; i++) {
            preferences = preferences.withRecent(Path.of("/srv/" + i));
        }
        preferences = preferences.withRecent(Path.of("/srv/15"));

        assertThat(preferences.recent())
                .hasSize(12)
                .startsWith(Path.of("/srv/15"), Path.of("/srv/19"), Path.of("/srv/18"))
                .doesNotHaveDuplicates();
        assertThat(preferences.withoutRecent(Path.of("/srv/19")).recent())
                .doesNotContain(Path.of("/srv/19"));
    }

    @Test
    void textGrowsAndShrinksInSteps() {
        assertThat(TextSize.PERCENT_100.larger()).isEqualTo(TextSize.PERCENT_110);
        assertThat(TextSize.PERCENT_200.larger()).isEqualTo(TextSize.PERCENT_200);
        assertThat(TextSize.PERCENT_100.smaller()).isEqualTo(TextSize.PERCENT_100);
    }
}
