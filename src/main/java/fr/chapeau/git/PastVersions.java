package fr.chapeau.git;

import java.util.List;
import java.util.Optional;

/// How the branch that is published stood at some moments.
///
/// @param branch its name without that of the remote repository; empty where there is no commit
/// @param versions one for each moment, in their order; empty where the history does not reach so
///   far back. Names for this package's other methods
/// @param shallow whether it may only seem so, since this clone holds a part of the history alone
public record PastVersions(String branch, List<Optional<String>> versions, boolean shallow) {

    public PastVersions {
        versions = List.copyOf(versions);
    }
}
