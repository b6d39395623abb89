package fr.chapeau.ui.commit;

import fr.chapeau.app.commit.CommitDraft;
import fr.chapeau.app.commit.MessageHabit;
import fr.chapeau.git.Author;
import fr.chapeau.git.CommitResult;
import fr.chapeau.git.UndoPlan;
import fr.chapeau.problem.Problem;
import org.jspecify.annotations.Nullable;

/// How far a commit has come.
sealed interface CommitStage {

    /// What would go in is being looked up.
    record Preparing() implements CommitStage {}

    /// The user decides.
    ///
    /// @param author null where Git does not know one
    /// @param habit how commits are called here
    record Ready(CommitDraft draft, @Nullable Author author, MessageHabit habit)
            implements CommitStage {}

    /// The commit is being made.
    record Committing(CommitDraft draft) implements CommitStage {}

    /// It is made, or there was nothing to make.
    record Done(CommitResult result) implements CommitStage {}

    /// It was made and is being taken back.
    record TakingBack(CommitResult.Committed made) implements CommitStage {}

    /// It was made and taken back.
    record TakenBack(UndoPlan commit) implements CommitStage {}

    /// It could not be prepared.
    record Stopped(Problem problem) implements CommitStage {}
}
