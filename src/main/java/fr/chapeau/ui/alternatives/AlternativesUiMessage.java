package fr.chapeau.ui.alternatives;

import fr.chapeau.problem.MessageKey;

/// Words of the card with the alternatives of an article.
public enum AlternativesUiMessage implements MessageKey {
    MENU_EDIT,
    COMMAND,
    TITLE,
    SENTENCE,
    /// {0} how many are to be described; {1} of how many.
    COUNT,
    ONLY_MISSING,
    NONE,
    NONE_SENTENCE,
    ALL_DONE,
    ALL_DONE_SENTENCE,
    LIST,
    /// {0} which; {1} of how many; {2} where; {3} how it stands.
    ROW,
    /// {0} the line.
    LINE,
    /// {0} the field.
    FIELD,
    STATE_MISSING,
    STATE_WORDS,
    /// There are words, and a rule complains of them.
    STATE_DOUBTFUL,
    STATE_DECORATIVE,
    STATE_ELSEWHERE,
    /// {0} the address.
    PICTURE,
    CHOICE,
    INFORMATIVE,
    DECORATIVE,
    COMPLEX,
    /// {0} the choice; {1} why it is not open.
    REFUSED,
    WORDS_PROMPT,
    /// {0} where.
    WORDS_NAME,
    DETAILS,
    DETAILS_PROMPT,
    /// {0} where.
    DETAILS_NAME,
    SUGGESTIONS,
    /// {0} the words; {1} how many articles have them.
    SUGGESTION,
    /// {0} the words.
    SUGGESTION_HERE,
    WRITE,
    /// {0} where.
    WRITE_NAME,
    UNDO,
    CLOSE
}
