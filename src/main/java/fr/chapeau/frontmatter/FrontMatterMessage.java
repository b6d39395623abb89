package fr.chapeau.frontmatter;

import fr.chapeau.problem.MessageKey;

/// What is said about YAML that cannot be read or edited.
enum FrontMatterMessage implements MessageKey {
    HEADER_NOT_FIRST,
    HEADER_NOT_CLOSED,
    YAML_TAB,
    YAML_COLON,
    YAML_COLON_GLUED,
    YAML_KEY,
    YAML_RESERVED,
    YAML_QUOTE_OPEN,
    YAML_QUOTE_REST,
    YAML_ESCAPE,
    YAML_BRACKET_OPEN,
    YAML_INDENT,
    YAML_CONTROL,
    YAML_ALIAS,
    YAML_DOCUMENTS,
    YAML_NOT_A_MAP,
    YAML_TOO_COMPLEX,
    YAML_OTHER,
    PATH_UNREADABLE,
    EDIT_UNREADABLE,
    EDIT_OPAQUE,
    EDIT_NO_MAP,
    EDIT_NO_LIST,
    EDIT_NO_ITEM,
    EDIT_ABSENT,
    EDIT_NOT_A_DATE,
    EDIT_NOT_A_NUMBER,
    EDIT_HALF_CHARACTER,
    EDIT_KEY,
    EDIT_ROOT,
    EDIT_UNSAFE,
    OPAQUE_ANCHOR,
    OPAQUE_ALIAS,
    OPAQUE_MERGE,
    OPAQUE_TAG,
    OPAQUE_DUPLICATE_KEY,
    OPAQUE_COMPLEX_KEY
}
