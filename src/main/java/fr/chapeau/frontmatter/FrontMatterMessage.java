package fr.chapeau.frontmatter;

import fr.chapeau.problem.MessageKey;

/// What is said about YAML that cannot be read or edited.
enum FrontMatterMessage implements MessageKey {
    HEADER_NOT_FIRST,
    HEADER_NOT_CLOSED,
    YAML_TAB,
    YAML_COLON,
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
    PATH_UNREADABLE
}
