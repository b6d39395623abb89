package fr.chapeau.ui.library;

/// How an article stands that is open.
///
/// @param unsaved whether its text differs from the file
/// @param errors number of findings in its text that are errors
public record OpenState(boolean unsaved, int errors) {}
