package fr.chapeau.ui.preview;

import fr.chapeau.problem.MessageKey;

/// Words of the preview pane.
enum PreviewMessage implements MessageKey {
    PREVIEW_NAME,
    MODE_NAME,
    MODE_SITE,
    MODE_TABLET,
    MODE_PHONE,
    MODE_PLAIN,
    MODE_SOURCE,
    ALTERNATIVES,
    ALTERNATIVES_NAME,
    LINK_POST,
    LINK_BROWSER,
    LINK_COPY,
    LINK_COPY_MAIL,
    LINK_TEXT,
    MENU_FILE,
    OUTPUT_NAME,
    SAVE_HTML,
    SAVE_PDF,
    PRINT,
    SAVE_WORKING,
    SAVE_CANCEL,
    SAVE_DONE,
    SAVE_DONE_PARTLY,
    PRINT_NO_PRINTER,
    PRINT_FAILED
}
