package fr.chapeau.ui.preview;

import fr.chapeau.problem.MessageKey;

/// Words of the preview pane.
enum PreviewMessage implements MessageKey {
    PREVIEW_NAME
}
