package fr.chapeau.ui.text;

/// What a line's highlighting starts from, kept with the line itself, so that no list beside the
/// text has to follow it.
record LineState(Object start) {
    static final LineState UNKNOWN = new LineState("unknown");
}
