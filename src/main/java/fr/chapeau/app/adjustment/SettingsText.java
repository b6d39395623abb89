package fr.chapeau.app.adjustment;

import fr.chapeau.problem.Problem;
import fr.chapeau.settings.RepositorySettings;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The `.chapeau.yml` of a repository as it was read.
///
/// @param file where it is, or would be
/// @param isNew whether there is none yet
/// @param obstacle why it cannot be changed here, with its line; null where it can
/// @param mistakes what in it is passed over, each with its line
public record SettingsText(
        Path file,
        boolean isNew,
        FileText content,
        RepositorySettings settings,
        @Nullable Problem obstacle,
        List<Problem> mistakes) {

    public SettingsText {
        mistakes = List.copyOf(mistakes);
    }

    public Optional<Problem> whyNot() {
        return Optional.ofNullable(obstacle);
    }
}
