package fr.chapeau.settings;

import fr.chapeau.problem.Problem;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the one settings file that a repository holds. A file that cannot be read stops nothing.
/// Not for the JavaFX thread.
public final class RepositorySettingsFile {
    /// Its name.
    public static final String NAME = ".chapeau.yml";

    /// In bytes, or characters.
    static final long LARGEST = 1 << 20;

    private static final int MOST_TOLD = 3;

    private RepositorySettingsFile() {}

    /// What a file says.
    ///
    /// @param file where it is, if there is one
    /// @param problems all that is wrong in it, each with its line
    public record Content(
            RepositorySettings settings, @Nullable Path file, List<Problem> problems) {

        /// Nothing is said, and nothing is wrong.
        public static final Content NONE = new Content(RepositorySettings.NONE, null, List.of());

        public Content {
            problems = List.copyOf(problems);
        }

        /// The first problems and how many more there are: what to tell when the site is opened.
        public List<Problem> notices() {
            if (problems.size() <= MOST_TOLD + 1) {
                return problems;
            }
            List<Problem> told = new ArrayList<>(problems.subList(0, MOST_TOLD));
            told.add(Problem.of(SettingsMessage.SETTINGS_MORE, NAME, problems.size() - MOST_TOLD));
            return told;
        }
    }

    /// Reads the file of a site: in its folder, else in the nearest one above.
    ///
    /// @param ceiling the last folder to look in; null to look in the site's own alone
    public static Content of(Path site, @Nullable Path ceiling) {
        return find(site, ceiling).map(RepositorySettingsFile::read).orElse(Content.NONE);
    }

    private static Optional<Path> find(Path site, @Nullable Path ceiling) {
        return places(site, ceiling).stream().filter(Files::isRegularFile).findFirst();
    }

    /// Where the file of a site may be, the place that counts first.
    ///
    /// @param ceiling the last folder to look in; null to look in the site's own alone
    public static List<Path> places(Path site, @Nullable Path ceiling) {
        boolean climbs = ceiling != null && site.startsWith(ceiling);
        List<Path> places = new ArrayList<>();
        for (Path folder = site; folder != null; folder = folder.getParent()) {
            places.add(folder.resolve(NAME));
            if (!climbs || folder.equals(ceiling)) {
                break;
            }
        }
        return places;
    }

    private static Content read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return unread(file, Problem.of(SettingsMessage.SETTINGS_TOO_LARGE, NAME));
            }
            return FileText.decode(Files.readAllBytes(file))
                    .map(content -> reading(file, content.text()))
                    .orElseGet(() ->
                            unread(file, Problem.of(SettingsMessage.SETTINGS_NOT_UTF8, NAME)));
        } catch (IOException e) {
            return unread(file, Problem.of(SettingsMessage.SETTINGS_UNREADABLE, NAME).because(e));
        }
    }

    /// What a text of the file says.
    ///
    /// @param file where it is, or would be
    public static Content reading(Path file, String text) {
        if (text.length() > LARGEST) {
            return unread(file, Problem.of(SettingsMessage.SETTINGS_TOO_LARGE, NAME));
        }
        SettingsReader.Reading reading = SettingsReader.read(NAME, text);
        return new Content(reading.settings(), file, reading.problems());
    }

    private static Content unread(Path file, Problem why) {
        return new Content(RepositorySettings.NONE, file, List.of(why));
    }
}
