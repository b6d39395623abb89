package fr.chapeau.app.preview;

import fr.chapeau.problem.MessageKey;

/// Words that the preview itself adds to a page.
enum PreviewMessage implements MessageKey {
    NOT_SHOWN_IMG,
    NOT_SHOWN_FRAME,
    NOT_SHOWN_FORM,
    NOT_SHOWN_OTHER,
    TITLE_MISSING,
    PICTURE_DECORATIVE,
    ALTERNATIVE_MISSING,
    FILE_MISSING,
    LIQUID_UNKNOWN_TAG,
    LIQUID_UNKNOWN_FILTER,
    LIQUID_MISSING_INCLUDE,
    LIQUID_MISSING_TARGET,
    LIQUID_SYNTAX,
    LIQUID_VALUE,
    LIQUID_DEPTH,
    LIQUID_TIME,
    LIQUID_SIZE,
    LIQUID_PLACE,
    CONVERTER_OTHER,
    LAYOUT_MISSING,
    LAYOUT_NONE,
    SHEET_SASS,
    SHEET_MISSING,
    SHEET_EXTERNAL,
    CUT,
    NOTES_MORE
}
