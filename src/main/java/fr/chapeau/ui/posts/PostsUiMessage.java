package fr.chapeau.ui.posts;

import fr.chapeau.problem.MessageKey;

/// Labels and sentences for making, renaming, deleting and restoring posts.
public enum PostsUiMessage implements MessageKey {
    MENU_FILE,
    OPEN,
    NEW,
    DUPLICATE,
    RENAME,
    DELETE,
    TRASH,
    COMMIT_DELETION,
    NEW_TITLE,
    NEW_CONFIRM,
    /// {0} the title of the post that is copied.
    COPY_TITLE,
    COPY_CONFIRM,
    FIELD_TITLE,
    FIELD_COLLECTION,
    FILE,
    ADDRESS,
    ADDRESS_UNKNOWN,
    TITLE_WANTED,
    UNPUBLISHED,
    /// {0} the name, without extension.
    FILE_TAKEN,
    /// {0} a title that is proposed for a copy.
    COPY_OF,
    CANCEL,
    CLOSE,
    /// {0} the title.
    RENAME_TITLE,
    RENAME_CONFIRM,
    FIELD_NAME,
    FIELD_NAME_HINT,
    NAME_WANTED,
    NAME_SAME,
    NAME_TAKEN,
    /// {0} a name that is free.
    NAME_FREE,
    ADDRESS_BEFORE,
    ADDRESS_AFTER,
    ADDRESS_SAME,
    /// {0} how many.
    LINKS,
    LINKS_UNREAD,
    REDIRECT,
    /// {0} the title.
    DELETE_QUESTION,
    DELETE_SENTENCE,
    DELETE_YES,
    DELETE_NO,
    /// {0} the title.
    DELETED,
    GONE_QUESTION,
    GONE_SENTENCE,
    UNDO_DELETION,
    /// {0} the title.
    RESTORED,
    TRASH_TITLE,
    TRASH_SENTENCE,
    TRASH_EMPTY,
    TRASH_READING,
    TRASH_LIST,
    RESTORE,
    /// {0} when; {1} where it was.
    TRASH_FACTS,
    /// {0} when; {1} where it was; {2} the date of the post.
    TRASH_FACTS_DATED,
    TRASH_WAITS,
    /// {0} when; {1} where it was.
    TRASH_TEXT,
    TAKE_BACK,
    /// {0} the title.
    TAKE_BACK_QUESTION,
    TAKE_BACK_SENTENCE,
    TAKE_BACK_YES,
    TAKE_BACK_NO,
    /// {0} the title.
    TAKEN_BACK,
    TAKE_BACK_UNDO,
    UNDO_COMMIT,
    /// {0} what the commit is called.
    UNDO_COMMIT_QUESTION,
    /// {0} how many files it changed.
    UNDO_COMMIT_SENTENCE,
    UNDO_COMMIT_YES,
    UNDO_COMMIT_NO,
    /// {0} what the commit was called.
    UNDO_COMMIT_DONE
}
