package fr.chapeau.ui.kit;

import fr.chapeau.problem.MessageKey;

/// Sentences of the kit.
enum KitText implements MessageKey {
    CLOSE,
    BUG_TITLE,
    BUG_SENTENCE,
    BUG_CODE,
    BUG_COPY,
    BUG_COPIED
}
