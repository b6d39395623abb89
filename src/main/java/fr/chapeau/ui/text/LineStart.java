package fr.chapeau.ui.text;

/// What a line's highlighting starts from, kept with the line itself, so that no list beside the
/// text has to follow it.
record LineStart(Object state) {
    static final LineStart UNKNOWN = new LineStart("unknown");
}
