package fr.chapeau.review;

import fr.chapeau.text.Span;

/// A part of a body that readers see as one.
///
/// @param index its place among the blocks of the body, from 0
/// @param span without what is blank around it, in offsets of the post's text
/// @param whole with the blank lines behind it, and for the first block those in front: the whole
///   ranges of all blocks are the body
public record Block(int index, BlockKind kind, Span span, Span whole) {}
