package fr.chapeau.ui.form;

import fr.chapeau.problem.MessageKey;

/// Words of the form.
enum FormMessage implements MessageKey {
    FORM_NAME,
    FORM_EMPTY_TITLE,
    FORM_EMPTY_SENTENCE,
    FIELD_ABSENT,
    FIELD_INHERITED,
    FIELD_YAML_HINT,
    TAG_ADD,
    TAG_REMOVE,
    DATE_DAY,
    DATE_TIME,
    DATE_WRONG,
    NUMBER_WRONG,
    PICTURE_CHOOSE,
    PICTURE_NONE,
    PICTURE_MISSING,
    PICTURE_OF,
    PICTURE_DECORATIVE,
    PICTURE_DECORATIVE_HINT,
    ITEM_NUMBER,
    ITEM_ADD,
    ITEM_REMOVE,
    ITEM_UP,
    ITEM_DOWN,
    FINDING_ERROR,
    FINDING_WARNING,
    FINDING_ADVICE
}
