package fr.chapeau.git;

import java.util.List;

/// A commit to be made.
///
/// @param plan what goes in; all of it
/// @param message as typed, without trailers
/// @param author also the committer, unless Git's configuration names another
public record CommitRequest(
        CommitPlan plan, String message, List<Trailer> trailers, Author author) {

    public CommitRequest {
        trailers = List.copyOf(trailers);
    }
}
