package fr.chapeau;

import java.nio.file.Path;
import java.util.Map;

/// Where what belongs to the user lies, by the XDG base directory specification.
///
/// @param home the user's own folder
/// @param environment may say other places
record UserFolders(Path home, Map<String, String> environment) {

    UserFolders {
        environment = Map.copyOf(environment);
    }

    /// What the programme keeps and is no setting, such as the journals of folders without Git.
    Path state() {
        return base("XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve("chapeau");
    }

    /// A relative path counts as not set.
    private Path base(String variable, Path otherwise) {
        Path set = Path.of(environment.getOrDefault(variable, ""));
        return set.isAbsolute() ? set : otherwise;
    }
}
