package fr.chapeau.ui.kit;

import fr.chapeau.problem.MessageKey;

/// Sentences of the kit.
enum KitText implements MessageKey {
    CLOSE,
    KEY_SHIFT,
    KEY_PAGE_DOWN,
    KEY_PAGE_UP,
    BUG_TITLE,
    BUG_SENTENCE,
    BUG_CODE,
    BUG_COPY,
    BUG_COPIED
}
