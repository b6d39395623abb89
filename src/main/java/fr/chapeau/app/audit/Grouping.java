package fr.chapeau.app.audit;

/// By what the findings of an audit are put together.
public enum Grouping {
    RULE,
    COLLECTION,
    AUTHOR,
    AGE
}
