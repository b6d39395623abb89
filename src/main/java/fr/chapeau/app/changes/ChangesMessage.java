package fr.chapeau.app.changes;

import fr.chapeau.problem.MessageKey;

/// The words to tell what changed.
enum ChangesMessage implements MessageKey {
    NOWHERE,
    OLD_NOT_UTF8,
    RENAMED,
    LINE_ENDS,
    BOM_ADDED,
    BOM_REMOVED,
    FIELD_ADDED,
    FIELD_REMOVED,
    FIELD_WRITTEN_OTHERWISE,
    FIELD_REORDERED,
    AROUND_FIELDS,
    ITEM_ADDED,
    ITEM_REMOVED,
    ITEM_MOVED,
    ITEMS_ADDED,
    ITEMS_REMOVED,
    ITEMS_MOVED,
    VALUE_YES,
    VALUE_NO,
    VALUE_NONE,
    BLOCK_ADDED,
    BLOCK_REMOVED,
    BLOCK_MOVED,
    BLOCK_MOVED_CHANGED,
    BLOCK_LEFT,
    BLOCK_CHANGED,
    BLOCK_BLANKS,
    BLOCKS_KEPT,
    PICTURE_ADDED,
    PICTURE_REMOVED,
    PICTURE_REPLACED,
    /// {0} the old address; {1} the new one; {2} the alternative of both.
    PICTURE_REPLACED_ALONE,
    PICTURE_DESCRIBED,
    PICTURE_NOT_DESCRIBED,
    PICTURE_DECORATIVE
}
