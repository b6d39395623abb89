package fr.chapeau.app.posts;

import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.CommittedFile;
import fr.chapeau.git.DraftState;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// A post as the last commit has it, with what was set aside for it.
///
/// @param records those that are not as they were committed, absolute; empty for what is to be gone
public record CommittedState(
        PostFile post, CommittedFile file, Map<Path, Optional<CommittedFile>> records) {

    public CommittedState {
        records = Map.copyOf(records);
    }

    /// Looks it up; refused where the post cannot go back to it. Only in the lane of the checkout.
    ///
    /// @param root of the site
    /// @param moved where posts were before
    public static Outcome<CommittedState> of(
            Checkout checkout, Path root, PostFile post, MovedPosts moved) {
        return new Reading(checkout, root, post, moved).state();
    }

    /// Lets Git know that the post has gone back to it. Only in the lane of the checkout.
    ///
    /// @param root of the site
    /// @return of how many files
    public Outcome<Integer> note(Checkout checkout, Path root) {
        List<Path> files = new ArrayList<>(records.keySet());
        files.add(root.resolve(post.path()));
        return checkout.noteOnDisk(files);
    }

    private static <T> Outcome<T> refused(PostsMessage why, PostFile post) {
        return Outcome.refused(Problem.of(why, post.path().toString()));
    }

    /// One look at the checkout.
    private record Reading(Checkout checkout, Path root, PostFile post, MovedPosts moved) {

        Outcome<CommittedState> state() {
            Path file = root.resolve(post.path());
            if (Files.isSymbolicLink(file)) {
                return refused(PostsMessage.TAKE_BACK_LINK, post);
            }
            return checkout.stateOf(file).then(state -> state(file, state));
        }

        private Outcome<CommittedState> state(Path file, DraftState state) {
            return switch (state) {
                case CONFLICT -> refused(PostsMessage.TAKE_BACK_CONFLICT, post);
                case NEW, IGNORED ->
                        refused(
                                wasElsewhere(file)
                                        ? PostsMessage.TAKE_BACK_RENAMED
                                        : PostsMessage.TAKE_BACK_NEW,
                                post);
                case UNCHANGED, CHANGED, DELETED ->
                        checkout.committedFile(file)
                                .then(committed ->
                                        committed
                                                .map(found -> with(found, state))
                                                .orElseGet(() ->
                                                        refused(
                                                                PostsMessage.TAKE_BACK_LINK,
                                                                post)));
            };
        }

        private boolean wasElsewhere(Path file) {
            return moved.before(file).stream()
                    .anyMatch(old ->
                            checkout.stateOf(old)
                                            instanceof Outcome.Done<DraftState>(DraftState state)
                                    && state == DraftState.DELETED);
        }

        private Outcome<CommittedState> with(CommittedFile file, DraftState state) {
            Path folder = new DismissalFiles(root).folder(post.path());
            return checkout.status(List.of(folder))
                    .then(this::records)
                    .then(records ->
                            state == DraftState.UNCHANGED && records.isEmpty()
                                    ? refused(PostsMessage.TAKE_BACK_NOTHING, post)
                                    : Outcome.done(new CommittedState(post, file, records)));
        }

        private Outcome<Map<Path, Optional<CommittedFile>>> records(
                SortedMap<Path, DraftState> states) {
            Outcome<Map<Path, Optional<CommittedFile>>> all = Outcome.done(new LinkedHashMap<>());
            for (Path path : states.keySet()) {
                Path record = checkout.workTree().resolve(path);
                boolean own =
                        record.startsWith(root)
                                && DismissalFiles.postOf(root.relativize(record))
                                        .equals(Optional.of(post.path()));
                if (own) {
                    all =
                            all.then(earlier ->
                                    checkout.committedFile(record)
                                            .map(found -> with(earlier, record, found)));
                }
            }
            return all;
        }

        private static Map<Path, Optional<CommittedFile>> with(
                Map<Path, Optional<CommittedFile>> earlier,
                Path record,
                Optional<CommittedFile> found) {
            Map<Path, Optional<CommittedFile>> all = new LinkedHashMap<>(earlier);
            all.put(record, found);
            return all;
        }
    }
}
