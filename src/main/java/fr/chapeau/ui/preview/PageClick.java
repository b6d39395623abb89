package fr.chapeau.ui.preview;

import javafx.geometry.Point2D;

/// A click upon a page, or a link chosen by the keyboard.
///
/// @param offset in the text of the node
/// @param screen where on the screen
record PageClick(NodePath node, int offset, Point2D screen) {}
