package fr.chapeau.site;

import fr.chapeau.problem.MessageKey;

/// What is wrong with the value of a field, said beside it.
enum FieldMessage implements MessageKey {
    FIELD_REQUIRED,
    /// {0} characters, {1} the fewest.
    FIELD_TOO_SHORT,
    /// {0} characters, {1} the most.
    FIELD_TOO_LONG,
    /// {0} the fewest items.
    FIELD_TOO_FEW,
    /// {0} the most items.
    FIELD_TOO_MANY,
    /// {0} the least number.
    FIELD_TOO_SMALL,
    /// {0} the greatest number.
    FIELD_TOO_LARGE,
    /// {0} the value.
    FIELD_NOT_A_DATE,
    /// {0} the value.
    FIELD_NOT_A_NUMBER,
    /// {0} the value.
    FIELD_NOT_A_URL,
    /// {0} the value.
    FIELD_NOT_AN_EMAIL,
    /// {0} the value, {1} the choices, with the stop behind them.
    FIELD_NOT_A_CHOICE,
    /// {0} the value.
    FIELD_NOT_A_FLAG
}
