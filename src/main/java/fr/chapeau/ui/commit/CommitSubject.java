package fr.chapeau.ui.commit;

import fr.chapeau.app.commit.MessageHabit;
import fr.chapeau.git.PlannedFile;
import fr.chapeau.problem.MessageKey;

/// What a commit is about: what its card is called, and the message that is proposed.
public sealed interface CommitSubject {

    /// What the card is called.
    MessageKey heading();

    /// What is said where there is nothing to commit.
    MessageKey nothing();

    /// The message that is proposed.
    ///
    /// @param kind what happens to the file that it is about
    /// @param habit how commits are called here
    String proposal(MessageHabit habit, PlannedFile.Kind kind);

    /// An article.
    ///
    /// @param collection its label
    static CommitSubject article(String title, String collection) {
        return new Article(title, collection);
    }

    /// The settings of the repository.
    ///
    /// @param proposal what their change is called
    static CommitSubject settings(String proposal) {
        return new Settings(proposal);
    }

    /// An article.
    record Article(String title, String collection) implements CommitSubject {
        @Override
        public MessageKey heading() {
            return CommitUiMessage.CARD_TITLE;
        }

        @Override
        public MessageKey nothing() {
            return CommitUiMessage.CARD_NOTHING;
        }

        @Override
        public String proposal(MessageHabit habit, PlannedFile.Kind kind) {
            return habit.propose(kind, title, collection);
        }
    }

    /// The settings of the repository.
    record Settings(String words) implements CommitSubject {
        @Override
        public MessageKey heading() {
            return CommitUiMessage.SETTINGS_TITLE;
        }

        @Override
        public MessageKey nothing() {
            return CommitUiMessage.SETTINGS_NOTHING;
        }

        @Override
        public String proposal(MessageHabit habit, PlannedFile.Kind kind) {
            return words;
        }
    }
}
