package fr.chapeau.ui.text;

/// What Ctrl+Z and Ctrl+Y do: the area has no undo list of its own.
public record UndoRedo(Runnable undo, Runnable redo) {}
