package fr.chapeau.app.preview;

import fr.chapeau.problem.MessageKey;

/// Words that the preview itself adds to a page.
enum PreviewMessage implements MessageKey {
    NOT_SHOWN_IMG,
    NOT_SHOWN_FRAME,
    NOT_SHOWN_FORM,
    NOT_SHOWN_OTHER,
    TITLE_MISSING
}
